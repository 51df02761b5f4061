package org.exhibit99.document;

/**
 * A paragraph, a heading or a bullet, its lines joined and its white space folded.
 *
 * @param text its words: {@code document.text().substring(start, end)}
 * @param heading whether it is dressed as a heading: bold, centred or in capitals, and short
 * @param listed whether a bullet, a number or a tag marks it as one of a list
 * @param start its first character in the document's text
 * @param end the character behind its last one
 */
public record Paragraph(String text, boolean heading, boolean listed, int start, int end)
    implements Block {}
