package dev.attain.house.contract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What every type with a {@code parse} promises: it reads what {@code toString} writes and refuses the rest in words.
 */
public final class TextForm {
    private static final List<String> NONSENSE = List.of("", " ", "?", "a b", "1 2 3 4 5 6 7 8 9");

    private TextForm() {}

    /** Whether a type has {@code static T parse(String)}. */
    public static boolean isReadable(Class<?> type) {
        return parse(type).isPresent();
    }

    /** Every promise that a type breaks, in words; empty if it keeps all. */
    public static List<String> brokenBy(Class<?> type) {
        Method parse = parse(type).orElseThrow();
        Object sample = Samples.of(type);
        List<String> broken = new ArrayList<>();
        try {
            Object read = read(parse, sample.toString());
            if (!read.equals(sample)) {
                broken.add(type.getSimpleName() + " writes \"" + sample + "\" and reads " + read);
            }
        } catch (RuntimeException refused) {
            broken.add(type.getSimpleName() + " writes \"" + sample + "\" and cannot read it: " + refused);
        }
        NONSENSE.stream().flatMap(text -> acceptance(parse, text)).forEach(broken::add);
        return broken;
    }

    private static Stream<String> acceptance(Method parse, String text) {
        String what = parse.getDeclaringClass().getSimpleName() + ".parse(\"" + text + "\") ";
        try {
            return Stream.of(what + "gives " + read(parse, text));
        } catch (IllegalArgumentException refused) {
            return refused.getMessage() == null ? Stream.of(what + "is refused without a word") : Stream.empty();
        } catch (RuntimeException failed) {
            return Stream.of(what + "fails with " + failed);
        }
    }

    private static Object read(Method parse, String text) {
        try {
            return parse.invoke(null, text);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new AssertionError(thrown);
        } catch (IllegalAccessException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }

    private static Optional<Method> parse(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals("parse")
                        && Modifier.isStatic(method.getModifiers())
                        && type.equals(method.getReturnType())
                        && List.of(method.getParameterTypes()).equals(List.of(String.class)))
                .findFirst();
    }
}
