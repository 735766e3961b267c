/** Finds what the wire has of something, and erases it. */
@NullMarked
package dev.dateline.app.erasure;

import org.jspecify.annotations.NullMarked;
