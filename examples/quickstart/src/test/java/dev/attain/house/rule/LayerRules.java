package dev.attain.house.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;

/** Who may know whom. */
final class LayerRules {
    private final String root;

    LayerRules(String root) {
        this.root = root;
    }

    Map<String, ArchRule> rules() {
        return Map.of(
                "core knows no feature", coreKnowsNoFeature(),
                "funnel never meets incentives", apart("funnel", "incentives"),
                "incentives never meet funnel", apart("incentives", "funnel"),
                "no package cycles", noCycles(),
                "the arrows of the picture", arrows());
    }

    private ArchRule coreKnowsNoFeature() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".funnel..", root + ".incentives..")
                .because("core is what both features speak, so it can know neither");
    }

    private ArchRule apart(String one, String other) {
        return noClasses()
                .that()
                .resideInAPackage(root + "." + one + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + "." + other + "..")
                .because("siblings never see each other: a host may have either alone");
    }

    private ArchRule noCycles() {
        return slices().assignedFrom(packagesBelow(root))
                .should()
                .beFreeOfCycles()
                .because("a child may use its parent or the parent its children, never both");
    }

    private ArchRule arrows() {
        return classes().should(followTheArrows(root)).because("inside a module the arrows of the picture hold");
    }

    private static SliceAssignment packagesBelow(String root) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getPackageName();
                return name.startsWith(root + ".") ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }

    private static ArchCondition<JavaClass> followTheArrows(String root) {
        return new ArchCondition<>("follow the arrows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Place at = Place.of(root, type);
                if (!Arrows.isDrawn(at.library(), at.idea())) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " is in no package of the picture: draw " + at + " in Arrows"));
                    return;
                }
                for (Dependency use : type.getDirectDependenciesFromSelf()) {
                    Place to = Place.of(root, use.getTargetClass());
                    boolean allowed =
                            !to.library().equals(at.library()) || Arrows.allows(at.library(), at.idea(), to.idea());
                    events.add(new SimpleConditionEvent(
                            use, allowed, at + " may not know " + to + ": " + use.getDescription()));
                }
            }
        };
    }

    /** Library and idea of a class; both empty outside the libraries. */
    private record Place(String library, String idea) {
        static Place of(String root, JavaClass type) {
            String name = type.getPackageName();
            String[] below = name.startsWith(root + ".")
                    ? name.substring(root.length() + 1).split("\\.", -1)
                    : new String[] {""};
            return new Place(below[0], below.length > 1 ? below[1] : "");
        }

        @Override
        public String toString() {
            return library + "." + idea;
        }
    }
}
