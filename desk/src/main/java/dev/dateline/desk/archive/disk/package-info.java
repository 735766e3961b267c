/** The archive on disk: filled by one thread that reads topics, asked by any. */
@NullMarked
package dev.dateline.desk.archive.disk;

import org.jspecify.annotations.NullMarked;
