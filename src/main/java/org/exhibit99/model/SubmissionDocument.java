package org.exhibit99.model;

/**
 * One document of a submission.
 *
 * @param sequence its number in the submission, from 1
 * @param type the document type, as {@code EX-99.1}
 * @param fileName its file name, empty where the submission gives none
 * @param description its description, empty where the submission gives none
 * @param content its bytes, uudecoded where they were uuencoded
 */
public record SubmissionDocument(
    int sequence, String type, String fileName, String description, Content content) {}
