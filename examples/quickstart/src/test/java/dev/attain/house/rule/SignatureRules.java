package dev.attain.house.rule;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What users see of a type: supertypes, fields and methods that are public or protected, and their annotations. */
final class SignatureRules {
    private static final List<String> WELCOME = List.of("java.", "jakarta.validation.", "org.jspecify.");

    private final String root;
    private final Set<String> exported;

    SignatureRules(String root, Set<String> exported) {
        this.root = root;
        this.exported = exported;
    }

    Map<String, ArchRule> rules() {
        return Map.of(
                "nothing internal in a public signature", noInternal(),
                "nothing of third parties in a public signature", noThirdParty());
    }

    private ArchRule noInternal() {
        return signatures(type -> type.getPackageName().startsWith(root + ".")
                        && List.of(type.getPackageName().split("\\.", -1)).contains("internal"))
                .because("internal packages are exported to the siblings only, so no user could name the type");
    }

    private ArchRule noThirdParty() {
        return signatures(type -> !type.isPrimitive()
                        && !type.getName().startsWith(root + ".")
                        && WELCOME.stream().noneMatch(type.getName()::startsWith))
                .because("a type of another library would tie every host to its version");
    }

    private ArchRule signatures(Predicate<JavaClass> unwelcome) {
        return classes().that(areSeen()).should(new ArchCondition<>("show only welcome types") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                shown(type)
                        .filter(use -> unwelcome.test(use.type()))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(
                                type, use.place() + " shows " + use.type().getName())));
            }
        });
    }

    private DescribedPredicate<JavaClass> areSeen() {
        return DescribedPredicate.describe(
                "are seen by users", type -> exported.contains(type.getPackageName()) && isPublic(type));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(PUBLIC)
                && type.getEnclosingClass().map(SignatureRules::isPublic).orElse(true);
    }

    private static Stream<Use> shown(JavaClass type) {
        Stream<JavaType> supertypes = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> bounds = type.getTypeParameters().stream().map(JavaTypeVariable::toErasure);
        Stream<JavaType> annotations = types(type.getAnnotations());
        Stream<Use> members = type.getMembers().stream()
                .filter(SignatureRules::isSeen)
                .flatMap(member -> uses(member.getDescription(), types(member)));
        return Stream.concat(
                uses(
                        type.getDescription(),
                        Stream.of(supertypes, bounds, annotations).flatMap(all -> all)),
                members);
    }

    private static boolean isSeen(JavaMember member) {
        boolean open =
                member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED);
        return open && !member.getModifiers().contains(SYNTHETIC);
    }

    private static Stream<JavaType> types(JavaMember member) {
        Stream<JavaType> annotations = types(member.getAnnotations());
        if (member instanceof JavaField field) {
            return Stream.concat(annotations, Stream.of(field.getType()));
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        Stream<JavaType> thrown = unit.getExceptionTypes().stream().map(type -> type);
        Stream<JavaType> values = Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
        return Stream.of(annotations, thrown, values).flatMap(all -> all);
    }

    private static Stream<JavaType> types(Set<? extends JavaAnnotation<?>> annotations) {
        return annotations.stream()
                .map(JavaAnnotation::getRawType)
                .filter(SignatureRules::lastsIntoTheHost)
                .map(type -> type);
    }

    /** What ends at the compiler, as the marks of Immutables do, no host can meet. */
    private static boolean lastsIntoTheHost(JavaClass annotation) {
        Retention retention = annotation.reflect().getAnnotation(Retention.class);
        return retention != null && retention.value() == RetentionPolicy.RUNTIME;
    }

    private static Stream<Use> uses(String place, Stream<JavaType> types) {
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(type -> new Use(place, type.getBaseComponentType()));
    }

    private record Use(String place, JavaClass type) {}
}
