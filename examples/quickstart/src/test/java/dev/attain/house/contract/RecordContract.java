package dev.attain.house.contract;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What every public record promises: its constructor refuses null by name and whatever its constraints refuse, with no
 * validator around; a validator refuses the same; collections are copied and stay as they are.
 */
public final class RecordContract {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private final Class<?> type;
    private final RecordComponent[] components;
    private final Object[] valid;
    private final List<String> broken = new ArrayList<>();

    private RecordContract(Class<?> type) {
        this.type = type;
        this.components = type.getRecordComponents();
        Object sample = Samples.of(type);
        this.valid =
                Stream.of(components).map(component -> read(component, sample)).toArray();
    }

    /** Every promise that a record breaks, in words; empty if it keeps all. */
    public static List<String> brokenBy(Class<?> type) {
        RecordContract contract = new RecordContract(type);
        for (int i = 0; i < contract.components.length; i++) {
            contract.inspect(i);
        }
        return contract.broken;
    }

    private void inspect(int i) {
        if (!components[i].getType().isPrimitive()) {
            refusesNull(i, null);
        }
        if (components[i].getType().isArray()) {
            broken.add(name(i) + " is an array, which anybody can change: use a List");
        }
        if (components[i].getType().equals(Map.class)) {
            broken.add(name(i) + " is a map, whose builder overwrites in silence: use a list of entries");
        }
        if (valid[i] instanceof Collection<?> values) {
            refusesNull(i, withFirst(values, null));
            isCopied(i, values);
        }
        PropertyDescriptor property =
                VALIDATOR.getConstraintsForClass(type).getConstraintsForProperty(components[i].getName());
        if (property != null) {
            property.getConstraintDescriptors().forEach(constraint -> isEnforced(i, constraint, valid[i], bad -> bad));
            property.getConstrainedContainerElementTypes().forEach(element -> elementsAreEnforced(i, element));
        }
    }

    private void refusesNull(int i, Object withNull) {
        String what = withNull == null ? "null" : "a null element";
        try {
            build(i, withNull);
            broken.add("the constructor accepts " + what + " for " + name(i));
        } catch (NullPointerException | IllegalArgumentException refused) {
            if (!names(i, String.valueOf(refused.getMessage()))) {
                broken.add("the constructor refuses " + what + " for " + name(i) + " without its name: "
                        + refused.getMessage());
            }
        }
        if (VALIDATOR.validateValue(type, components[i].getName(), withNull).isEmpty()) {
            broken.add("a validator accepts " + what + " for " + name(i) + ": add @NotNull");
        }
    }

    /** A record of one component may call it by its own name, as ids do; what the JVM says of itself is no name. */
    private boolean names(int i, String message) {
        String own = type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                + type.getSimpleName().substring(1);
        boolean named = message.contains(components[i].getName()) || (components.length == 1 && message.contains(own));
        return named && !message.startsWith("Cannot ");
    }

    private void isCopied(int i, Collection<?> values) {
        if (values.isEmpty()) {
            throw new AssertionError(name(i) + " is empty in the sample, which shows nothing: add one to Samples.OWN");
        }
        Collection<Object> source = like(values, values);
        Collection<?> kept = (Collection<?>) read(components[i], build(i, source));
        source.clear();
        if (kept.isEmpty()) {
            broken.add(name(i) + " is not copied: it changes with the list it was made from");
        }
        if (canBeCleared(kept)) {
            broken.add(name(i) + " can be changed by whoever reads it");
        }
    }

    private static boolean canBeCleared(Collection<?> kept) {
        try {
            kept.clear();
            return true;
        } catch (UnsupportedOperationException immutable) {
            return false;
        }
    }

    private void elementsAreEnforced(int i, ContainerElementTypeDescriptor element) {
        Object container = valid[i];
        if (container instanceof Optional<?> optional) {
            Object inside = optional.orElseThrow(() -> new AssertionError(name(i) + " is empty in the sample"));
            enforce(i, element, inside, Optional::ofNullable);
        } else if (container instanceof Collection<?> values) {
            Object inside = values.iterator().next();
            enforce(i, element, inside, bad -> withFirst(values, bad));
        } else if (!element.getConstraintDescriptors().isEmpty()) {
            throw new AssertionError(name(i) + " constrains what is inside a "
                    + components[i].getType().getName() + ": teach RecordContract to put a value into it");
        }
    }

    /** A set or a list, as the other is; anybody can change it. */
    private static Collection<Object> like(Collection<?> other, Collection<?> values) {
        return other instanceof Set ? new LinkedHashSet<>(values) : new ArrayList<>(values);
    }

    /** The same values with another first one, so that nothing else is wrong with them. */
    private static Collection<Object> withFirst(Collection<?> values, Object first) {
        List<Object> changed = new ArrayList<>(values);
        changed.set(0, first);
        return like(values, changed);
    }

    private void enforce(
            int i, ContainerElementTypeDescriptor element, Object inside, Function<Object, Object> container) {
        if (!element.getConstrainedContainerElementTypes().isEmpty()) {
            throw new AssertionError(name(i) + " constrains what is two containers deep: make it a record of its own");
        }
        element.getConstraintDescriptors().forEach(constraint -> isEnforced(i, constraint, inside, container));
    }

    private void isEnforced(
            int i, ConstraintDescriptor<?> constraint, Object good, Function<Object, Object> container) {
        Class<?> annotation = constraint.getAnnotation().annotationType();
        Map<String, Object> attributes = constraint.getAttributes();
        for (Object bad : Violators.of(annotation.getSimpleName(), attributes, good)) {
            Object value = container.apply(bad);
            if (value instanceof Optional<?> absent && absent.isEmpty()) {
                continue;
            }
            String what = "@" + annotation.getSimpleName() + " of " + name(i) + ", violated by " + shown(value) + ",";
            if (reported(i, value).noneMatch(annotation::equals)) {
                broken.add(what + " is not reported by a validator");
            }
            if (isAccepted(i, value)) {
                broken.add(what + " is not enforced by the constructor");
            }
        }
    }

    private Stream<Class<?>> reported(int i, Object value) {
        Set<? extends ConstraintViolation<?>> violations =
                VALIDATOR.validateValue(type, components[i].getName(), value);
        return violations.stream()
                .map(violation ->
                        violation.getConstraintDescriptor().getAnnotation().annotationType());
    }

    private boolean isAccepted(int i, Object value) {
        try {
            build(i, value);
            return true;
        } catch (NullPointerException | IllegalArgumentException refused) {
            return false;
        }
    }

    private Object build(int i, Object value) {
        Object[] changed = valid.clone();
        changed[i] = value;
        return Samples.build(type, changed);
    }

    private String name(int i) {
        return type.getSimpleName() + "." + components[i].getName();
    }

    private static String shown(Object value) {
        return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
    }

    private static Object read(RecordComponent component, Object from) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(from);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }
}
