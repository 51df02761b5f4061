@org.jspecify.annotations.NullMarked
package org.exhibit99.job;
