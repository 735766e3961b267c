package dev.dateline.streams.article;

import dev.dateline.domain.erasure.Erasures;
import java.time.Duration;

/**
 * Which articles are remembered.
 *
 * @param time how long, after they were seen last (in the records' time)
 * @param erased which are not, and are let in no more
 */
public record ArticleMemory(Duration time, Erasures erased) {}
