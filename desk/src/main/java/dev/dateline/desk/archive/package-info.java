/** What the desk keeps on disk, made of topics alone: search over stories and articles, what happened, and what was written. */
@NullMarked
package dev.dateline.desk.archive;

import org.jspecify.annotations.NullMarked;
