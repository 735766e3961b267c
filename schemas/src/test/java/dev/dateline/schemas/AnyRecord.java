package dev.dateline.schemas;

import dev.dateline.domain.claim.Span;
import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.Shingles;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
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
import org.jspecify.annotations.Nullable;

/**
 * Makes any value of a domain type from its declaration: each case of a sealed type, each constant, null where the
 * declaration allows it, empty lists, odd texts, moments and durations of whole milliseconds.
 */
public final class AnyRecord {
    private static final List<String> TEXTS = List.of(
            "", "harbour", "Überschwemmung in Köln", "地震", "زلزال", "😀 𝄞", "a\u0000b", "line\nbreak", "\ufeff\u200f");

    private final Random random;
    private final Map<Class<?>, Supplier<Object>> leaves;

    public AnyRecord(long seed) {
        random = new Random(seed);
        leaves = Map.ofEntries(
                Map.entry(String.class, () -> TEXTS.get(random.nextInt(TEXTS.size()))),
                Map.entry(int.class, random::nextInt),
                Map.entry(LocalTime.class, () -> LocalTime.ofSecondOfDay(random.nextInt(86_400))),
                Map.entry(ZoneId.class, () -> ZoneId.of(random.nextBoolean() ? "Asia/Kathmandu" : "Europe/Lisbon")),
                Map.entry(LocalDate.class, () -> LocalDate.ofEpochDay(random.nextInt(40_000))),
                Map.entry(Span.class, this::span),
                Map.entry(long.class, random::nextLong),
                Map.entry(Long.class, random::nextLong),
                Map.entry(double.class, random::nextDouble),
                Map.entry(float.class, () -> random.nextInt(1 << 16) / 65_536f),
                Map.entry(Float.class, () -> random.nextInt(1 << 16) / 65_536f),
                Map.entry(boolean.class, random::nextBoolean),
                Map.entry(byte[].class, this::bytes),
                Map.entry(
                        Instant.class,
                        () -> Instant.ofEpochMilli(random.nextLong(-4_000_000_000_000L, 4_000_000_000_000L))),
                Map.entry(Duration.class, () -> Duration.ofMillis(random.nextLong(1_000_000_000L))),
                Map.entry(
                        URI.class,
                        () -> URI.create("http://harbour-post.localhost:8090/" + random.nextInt(1000) + "?q=%20")));
    }

    public <T> T of(Class<T> type) {
        Object value = make(type);
        @SuppressWarnings("unchecked")
        T typed = (T) value;
        return typed;
    }

    private Object make(Class<?> type) {
        if (leaves.containsKey(type)) {
            return leaves.get(type).get();
        }
        if (type.isSealed()) {
            return make(any(type.getPermittedSubclasses()));
        }
        if (type.isEnum()) {
            return any(type.getEnumConstants());
        }
        if (type == PlacementReason.class) {
            return placement();
        }
        if (type == Shingles.class) {
            return Shingles.of(random.ints(random.nextInt(3)).toArray());
        }
        return construct(type);
    }

    /** The one type with a rule between its parts: without a rival its score is negative infinity. */
    private PlacementReason placement() {
        var made = (PlacementReason) construct(PlacementReason.class);
        return made.rival() != null
                ? made
                : new PlacementReason(
                        made.basis(), made.score(), made.cosine(), null, Double.NEGATIVE_INFINITY, made.evidence());
    }

    private Span span() {
        int start = random.nextInt(1 << 20);
        return new Span(start, start + random.nextInt(400));
    }

    private Object construct(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = Arrays.stream(components)
                    .map(component -> any(component.getAnnotatedType(), component.getType()))
                    .toArray();
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException unfit) {
            throw new AssertionError("cannot make a " + type, unfit);
        }
    }

    private @Nullable Object any(AnnotatedType declared, Class<?> type) {
        if (declared.isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0) {
            return null;
        }
        if (declared instanceof AnnotatedParameterizedType list) {
            AnnotatedType element = list.getAnnotatedActualTypeArguments()[0];
            int least = element.getType() == Span.class ? 1 : 0;
            List<Object> some = IntStream.range(0, least + random.nextInt(4))
                    .mapToObj(i -> make((Class<?>) element.getType()))
                    .toList();
            return type == Set.class ? Set.copyOf(some) : some;
        }
        return make(type);
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(40)];
        random.nextBytes(bytes);
        return bytes;
    }

    private <E> E any(E[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
