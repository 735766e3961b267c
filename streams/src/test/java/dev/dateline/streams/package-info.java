@NullMarked
package dev.dateline.streams;

import org.jspecify.annotations.NullMarked;
