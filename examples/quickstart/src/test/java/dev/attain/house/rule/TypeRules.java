package dev.attain.house.rule;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a type may look like. */
final class TypeRules {
    /** Where the estimator is a real number; what comes out is rounded once, as declared, before it weighs anything. */
    private static final List<String> REAL_NUMBERS =
            List.of("funnel.analytics", "funnel.forecast", "incentives.insight", "incentives.evaluation");

    private static final Set<String> FLOATING = Set.of(
            "float",
            "double",
            "java.lang.Float",
            "java.lang.Double",
            "java.util.OptionalDouble",
            "java.util.stream.DoubleStream");

    private final String root;

    TypeRules(String root) {
        this.root = root;
    }

    Map<String, ArchRule> rules() {
        return Map.of(
                "public classes are final or sealed", finalOrSealed(),
                "constraints on record components only", constraintsOnRecordsOnly(),
                "no floating point near money", noFloatingPoint());
    }

    private ArchRule finalOrSealed() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .arePublic()
                .should(beClosed())
                .because("what users cannot extend can grow without breaking them");
    }

    private ArchRule constraintsOnRecordsOnly() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(constrainOnlyComponents())
                .because("on interface accessors validators ignore them, and one place is enough");
    }

    private ArchRule noFloatingPoint() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and(DescribedPredicate.not(estimate()))
                .should(computeWithRealNumbers())
                .because("money, counts and ratios are exact");
    }

    private DescribedPredicate<JavaClass> estimate() {
        return DescribedPredicate.describe(
                "estimate",
                type -> REAL_NUMBERS.stream()
                        .map(place -> root + "." + place)
                        .anyMatch(place -> type.getPackageName().equals(place)
                                || type.getPackageName().startsWith(place + ".")));
    }

    private static ArchCondition<JavaClass> beClosed() {
        return new ArchCondition<>("be final, sealed, an interface, an enum or a record") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean closed = type.isInterface()
                        || type.isEnum()
                        || type.isRecord()
                        || type.getModifiers().contains(FINAL)
                        || type.reflect().isSealed();
                events.add(new SimpleConditionEvent(type, closed, type.getName() + " is open to extension"));
            }
        };
    }

    private static ArchCondition<JavaClass> constrainOnlyComponents() {
        return new ArchCondition<>("constrain record components only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                ConstraintPlaces.outsideComponents(type.reflect())
                        .forEach(place -> events.add(SimpleConditionEvent.violated(type, place)));
            }
        };
    }

    /** Fields, signatures with what stands between angle brackets, and the calls in bodies, where locals come from. */
    private static ArchCondition<JavaClass> computeWithRealNumbers() {
        return new ArchCondition<>("compute with float or double") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaField> fields = type.getFields().stream().filter(field -> isFloating(field.getType()));
                fields.forEach(field -> events.add(SimpleConditionEvent.satisfied(field, field.getDescription())));
                type.getCodeUnits().stream()
                        .filter(TypeRules::isFloating)
                        .forEach(unit -> events.add(SimpleConditionEvent.satisfied(unit, unit.getDescription())));
                type.getCodeUnitAccessesFromSelf().stream()
                        .filter(call -> isFloating(call.getTarget().getRawReturnType())
                                || call.getTarget().getRawParameterTypes().stream()
                                        .anyMatch(TypeRules::isFloating))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
            }
        };
    }

    private static boolean isFloating(JavaCodeUnit unit) {
        return isFloating(unit.getReturnType())
                || unit.getParameterTypes().stream().anyMatch(TypeRules::isFloating);
    }

    private static boolean isFloating(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .anyMatch(raw -> FLOATING.contains(raw.getName()));
    }
}
