/** How whoever runs a process watches it: numbers for Prometheus, and whether it lives and does its work. */
@NullMarked
package dev.dateline.app.watch;

import org.jspecify.annotations.NullMarked;
