package dev.dateline.schemas.kafka;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.util.concurrent.ExecutionException;

/** A question to Kafka that is asked again as the policy says; failures come out as they were thrown. */
record Repeated<R>(RetryPolicy<R> policy) {

    /** A question to Kafka's administration client. */
    interface Question<R> {
        R ask() throws ExecutionException, InterruptedException;
    }

    R get(Question<R> question) throws ExecutionException, InterruptedException {
        try {
            return Failsafe.with(policy).get(question::ask);
        } catch (FailsafeException failed) {
            if (failed.getCause() instanceof ExecutionException execution) {
                throw execution;
            }
            if (failed.getCause() instanceof InterruptedException) {
                Thread.interrupted();
                throw new InterruptedException("while waiting for Kafka");
            }
            throw failed;
        }
    }
}
