/** What a body is, which feeds a page announces, and which articles a section page links to. */
@NullMarked
package dev.dateline.ingest.discover;

import org.jspecify.annotations.NullMarked;
