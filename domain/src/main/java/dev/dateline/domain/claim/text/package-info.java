/** The words and sentences of a document, with their places in it. */
@NullMarked
package dev.dateline.domain.claim.text;

import org.jspecify.annotations.NullMarked;
