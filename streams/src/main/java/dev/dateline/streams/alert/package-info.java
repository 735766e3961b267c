/** Stories to alerts: every subscriber's rules, told once. */
@NullMarked
package dev.dateline.streams.alert;

import org.jspecify.annotations.NullMarked;
