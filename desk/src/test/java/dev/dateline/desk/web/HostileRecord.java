package dev.dateline.desk.web;

import static dev.dateline.desk.News.NOON;

import dev.dateline.domain.story.StoryId;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Makes records of any type of which every text wants to be more than text. */
final class HostileRecord {
    private static final int TRIES = 200;
    private static final List<String> TEXTS = List.of(
            "\"><evil-element onload=alert(1)>",
            "'><script>alert(1)</script>",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "</title></textarea></script><evil-element>",
            "x\" onmouseover=\"alert(1)\" evil-attr=\"",
            "x' onfocus='alert(1)' evil-attr='",
            "http://evil.example/\"><evil-element>",
            "https://evil.example/' evil-attr='x",
            "<!--<evil-element>-->",
            "]]><evil-element>",
            "\u202e<img src=x onerror=alert(1)>");

    private final Random random;
    private final Map<Class<?>, Supplier<Object>> leaves;

    HostileRecord(long seed) {
        random = new Random(seed);
        leaves = Map.ofEntries(
                Map.entry(String.class, () -> TEXTS.get(random.nextInt(TEXTS.size()))),
                Map.entry(StoryId.class, () -> new StoryId("\"><evil-element>" + random.nextInt(9))),
                Map.entry(int.class, () -> 1 + random.nextInt(9)),
                Map.entry(Integer.class, () -> 1 + random.nextInt(9)),
                Map.entry(long.class, () -> 1L + random.nextInt(9)),
                Map.entry(Long.class, () -> 1L + random.nextInt(9)),
                Map.entry(double.class, random::nextDouble),
                Map.entry(Double.class, random::nextDouble),
                Map.entry(float.class, random::nextFloat),
                Map.entry(Float.class, random::nextFloat),
                Map.entry(boolean.class, random::nextBoolean),
                Map.entry(byte[].class, () -> new byte[] {1, 2, 3}),
                Map.entry(Instant.class, () -> NOON.minusSeconds(random.nextInt(100_000))),
                Map.entry(Duration.class, () -> Duration.ofSeconds(1 + random.nextInt(1_000))),
                Map.entry(LocalDate.class, () -> LocalDate.of(2026, 3, 1 + random.nextInt(28))),
                Map.entry(LocalTime.class, () -> LocalTime.of(random.nextInt(24), 0)),
                Map.entry(ZoneId.class, () -> ZoneId.of("Europe/Lisbon")),
                Map.entry(URI.class, () -> URI.create("javascript:alert(1)")));
    }

    /** One, with every list filled and nothing left out; null when no draw is one that the type takes. */
    <T> T of(Class<T> type) {
        for (int i = 0; i < TRIES; i++) {
            try {
                return type.cast(make(type));
            } catch (IllegalArgumentException refused) {
                continue;
            }
        }
        throw new AssertionError("no " + type + " is hostile enough");
    }

    private Object make(Class<?> type) {
        if (leaves.containsKey(type)) {
            return leaves.get(type).get();
        }
        if (type.isSealed()) {
            return make(any(type.getPermittedSubclasses()));
        }
        return type.isEnum() ? any(type.getEnumConstants()) : construct(type);
    }

    private Object construct(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException("not a record: " + type);
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = Arrays.stream(components)
                    .map(component -> value(component.getAnnotatedType(), component.getType()))
                    .toArray();
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause());
        } catch (ReflectiveOperationException unfit) {
            throw new AssertionError("cannot make a " + type, unfit);
        }
    }

    private Object value(AnnotatedType declared, Class<?> type) {
        if (type == Map.class) {
            return Map.of();
        }
        if (!(declared instanceof AnnotatedParameterizedType list)) {
            return make(type);
        }
        Type element = list.getAnnotatedActualTypeArguments()[0].getType();
        if (element instanceof ParameterizedType) {
            return type == Set.class ? Set.of() : List.of();
        }
        List<Object> some =
                IntStream.range(0, 2).mapToObj(i -> make((Class<?>) element)).toList();
        return type == Set.class ? Set.copyOf(some) : some;
    }

    private <E> E any(E[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
