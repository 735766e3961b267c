/** What a subscriber wants to be told, and what they are told. */
@NullMarked
package dev.dateline.domain.alert;

import org.jspecify.annotations.NullMarked;
