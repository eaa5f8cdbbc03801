package dev.attain.house.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Finds Jakarta constraints by reflection, those between angle brackets too: {@code List<@NotNull Deal>}. */
final class ConstraintPlaces {
    private final List<String> found = new ArrayList<>();

    private ConstraintPlaces() {}

    /** Every constraint of a class that stands anywhere but on a component of a record. */
    static List<String> outsideComponents(Class<?> type) {
        ConstraintPlaces places = new ConstraintPlaces();
        if (!type.isAnnotation()) {
            places.inspect(type);
        }
        return places.found;
    }

    private void inspect(Class<?> type) {
        note(type, "type " + type.getName());
        Stream.of(type.getAnnotatedInterfaces()).forEach(of -> note(of, "supertype of " + type.getName()));
        for (Field field : type.getDeclaredFields()) {
            if (!isComponent(type, field)) {
                note(field, "field " + field);
                note(field.getAnnotatedType(), "field " + field);
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (!method.isSynthetic() && !isAccessor(type, method)) {
                inspect(method, "method " + method);
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (!isCanonical(type, constructor)) {
                inspect(constructor, "constructor " + constructor);
            }
        }
    }

    private void inspect(Executable executable, String place) {
        note(executable, place);
        note(executable.getAnnotatedReturnType(), place);
        Stream.of(executable.getParameters()).forEach(parameter -> note(parameter, place));
        Stream.of(executable.getAnnotatedParameterTypes()).forEach(parameter -> note(parameter, place));
    }

    private void note(AnnotatedType type, String place) {
        note((AnnotatedElement) type, place);
        if (type instanceof AnnotatedParameterizedType generic) {
            Stream.of(generic.getAnnotatedActualTypeArguments()).forEach(argument -> note(argument, place));
        } else if (type instanceof AnnotatedWildcardType wildcard) {
            Stream.of(wildcard.getAnnotatedUpperBounds()).forEach(bound -> note(bound, place));
        } else if (type instanceof AnnotatedArrayType array) {
            note(array.getAnnotatedGenericComponentType(), place);
        }
    }

    private void note(AnnotatedElement element, String place) {
        Stream.of(element.getAnnotations())
                .filter(ConstraintPlaces::isConstraint)
                .map(constraint -> place + " has " + constraint)
                .filter(words -> !found.contains(words))
                .forEach(found::add);
    }

    private static boolean isConstraint(Annotation annotation) {
        return annotation.annotationType().isAnnotationPresent(Constraint.class) || annotation instanceof Valid;
    }

    private static boolean isComponent(Class<?> type, Field field) {
        return components(type).anyMatch(component -> component.getName().equals(field.getName()));
    }

    private static boolean isAccessor(Class<?> type, Method method) {
        return components(type).anyMatch(component -> component.getAccessor().equals(method));
    }

    private static boolean isCanonical(Class<?> type, Constructor<?> constructor) {
        Class<?>[] declared = components(type).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.isRecord() && Arrays.equals(constructor.getParameterTypes(), declared);
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return type.isRecord() ? Stream.of(type.getRecordComponents()) : Stream.empty();
    }
}
