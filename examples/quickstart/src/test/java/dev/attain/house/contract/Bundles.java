package dev.attain.house.contract;

import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The patterns of one bundle in English, its base, and in Chinese, read from the files themselves. */
public final class Bundles {
    private static final int MOST_VALUES = 10;
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')(?:'')*'(?!')");
    private static final Pattern WORD = Pattern.compile("\\p{Alpha}{2,}");
    private static final Pattern NAME = Pattern.compile("\\{\\w+}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final Map<String, String> english = new TreeMap<>();
    private final Map<String, String> chinese = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();

    private final Function<String, List<String>> values;

    private Bundles(Function<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Reads the sentences of a library, patterns of {@link MessageFormat}; a bundle that does not exist says nothing.
     */
    public static Bundles ofSentences(String path) {
        return read(path, new Bundles(Bundles::numbered));
    }

    /**
     * Reads the messages of constraints, in which a value stands by its name; a bundle that does not exist says
     * nothing.
     */
    public static Bundles ofConstraints(String path) {
        return read(path, new Bundles(Bundles::named));
    }

    private static Bundles read(String path, Bundles bundles) {
        bundles.read(path + ".properties", "English", bundles.english);
        bundles.read(path + "_zh.properties", "Chinese", bundles.chinese);
        bundles.compare();
        return bundles;
    }

    /** The patterns of the base. */
    public Map<String, String> english() {
        return english;
    }

    /** The patterns in Chinese. */
    public Map<String, String> chinese() {
        return chinese;
    }

    /** Everything that is wrong, in words. */
    public List<String> broken() {
        return broken;
    }

    /** The keys of the default messages of all constraints among some types. */
    public static Set<String> keysOfConstraints(Collection<Class<?>> types) {
        Set<String> keys = new LinkedHashSet<>();
        types.stream()
                .filter(type -> type.isAnnotationPresent(Constraint.class))
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> method.getName().equals("message"))
                .map(Method::getDefaultValue)
                .forEach(message -> keys.add(message.toString().replaceAll("[{}]", "")));
        return keys;
    }

    private void read(String file, String language, Map<String, String> into) {
        for (String line : lines(file)) {
            String[] parts = line.split("=", 2);
            if (parts.length < 2) {
                broken.add("no key in \"" + line + "\"");
            } else if (into.put(parts[0].strip(), parts[1].stripLeading()) != null) {
                broken.add(parts[0] + " stands twice in " + language);
            }
        }
    }

    private void compare() {
        english.keySet().stream()
                .filter(key -> !chinese.containsKey(key))
                .forEach(key -> broken.add(key + " stands in English only"));
        for (Map.Entry<String, String> sentence : chinese.entrySet()) {
            if (english.containsKey(sentence.getKey())) {
                compare(sentence.getKey(), english.get(sentence.getKey()), sentence.getValue());
            } else {
                broken.add(sentence.getKey() + " stands in Chinese only");
            }
        }
    }

    private void compare(String key, String one, String other) {
        try {
            List<String> shown = values.apply(one);
            if (!shown.equals(values.apply(other))) {
                broken.add(key + " has " + shown + " in English and " + values.apply(other) + " in Chinese");
            }
        } catch (IllegalArgumentException noPattern) {
            broken.add(key + " is no pattern: " + noPattern.getMessage());
            return;
        }
        if (LONE_QUOTE.matcher(one).find() || LONE_QUOTE.matcher(other).find()) {
            broken.add(key + " has a single quote, which hides what follows: write two");
        }
        if (WORD.matcher(one).find() && !HAN.matcher(other).find()) {
            broken.add(key + " has no Chinese in it: " + other);
        }
    }

    /** Which values a pattern of {@link MessageFormat} shows, found by formatting it; none may be left out. */
    private static List<String> numbered(String pattern) {
        String[] marks =
                IntStream.range(0, MOST_VALUES).mapToObj(i -> "<" + i + ">").toArray(String[]::new);
        String shown = new MessageFormat(pattern, Locale.ROOT).format(marks);
        List<String> values = Stream.of(marks).filter(shown::contains).toList();
        if (!values.equals(List.of(marks).subList(0, values.size()))) {
            throw new IllegalArgumentException("it leaves out a value, " + values);
        }
        return values;
    }

    private static List<String> named(String pattern) {
        return NAME.matcher(pattern)
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .toList();
    }

    private static List<String> lines(String file) {
        try (InputStream in = Bundles.class.getClassLoader().getResourceAsStream(file)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
