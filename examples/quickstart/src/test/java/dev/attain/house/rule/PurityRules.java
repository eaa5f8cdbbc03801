package dev.attain.house.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.regex.Pattern;

/** Same input, equal output: nothing comes from anywhere else. */
final class PurityRules {
    private static final String[] OUTSIDE = {
        "java.io..", "java.net..", "java.nio.file..", "java.nio.channels..", "java.sql..", "java.util.logging.."
    };

    private final String root;

    PurityRules(String root) {
        this.root = root;
    }

    Map<String, ArchRule> rules() {
        return Map.of(
                "no input or output", noInputOrOutput(),
                "no clock", noClock(),
                "no environment", noEnvironment(),
                "no default locale", noDefaultLocale(),
                "no default zone", noDefaultZone(),
                "no unseeded randomness", noUnseededRandomness(),
                "no BigDecimal from double", noDecimalFromDouble());
    }

    private ArchRule noInputOrOutput() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(OUTSIDE)
                .because("values come in and values go out; files, sockets and databases are the host's");
    }

    private ArchRule noClock() {
        return never("read the clock", """
                java\\.time\\..*\\.now\\(.*\\)
                java\\.time\\.Clock\\.(system|tick).*
                java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)
                java\\.util\\.Date\\.<init>\\(\\)
                java\\.util\\.Calendar\\.getInstance\\(.*\\)""")
                .because("asOf is an argument: what reads the clock cannot be computed again");
    }

    private ArchRule noEnvironment() {
        return never("read the environment", """
                java\\.lang\\.System\\.(getenv|getProperty|getProperties|lineSeparator)\\(.*\\)
                java\\.lang\\.(Integer\\.getInteger|Long\\.getLong|Boolean\\.getBoolean)\\(.*\\)""").because("what a library answers may not depend on where it runs");
    }

    private ArchRule noDefaultLocale() {
        return never("use the default locale", """
                java\\.util\\.Locale\\.getDefault\\(.*\\)
                java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)
                java\\.text\\.MessageFormat\\.<init>\\(java\\.lang\\.String\\)
                java\\.text\\.MessageFormat\\.format\\(java\\.lang\\.String, .*\\)
                java\\.text\\.NumberFormat\\.get\\w*Instance\\(\\)
                java\\.text\\.DecimalFormat\\.<init>\\((java\\.lang\\.String)?\\)
                java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)
                java\\.time\\.format\\.DateTimeFormatter\\.ofLocalized\\w+\\(.*\\)
                java\\.time\\.temporal\\.WeekFields\\.of\\(\\)""").because("the reader's language is an argument");
    }

    private ArchRule noDefaultZone() {
        return never("use the default zone", """
                java\\.time\\.ZoneId\\.systemDefault\\(\\)
                java\\.util\\.TimeZone\\.getDefault\\(\\)""")
                .because("a day begins where the host says, so a ZoneId is an argument");
    }

    private ArchRule noUnseededRandomness() {
        return never("draw lots without a seed", """
                java\\.util\\.(Random|SplittableRandom)\\.<init>\\(\\)
                java\\.security\\.SecureRandom\\..*
                java\\.util\\.concurrent\\.ThreadLocalRandom\\..*
                java\\.lang\\.(Math|StrictMath)\\.random\\(\\)
                java\\.util\\.UUID\\.randomUUID\\(\\)
                java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)
                java\\.util\\.random\\.RandomGenerator\\.(of|getDefault)\\(.*\\)""").because("the same input gives the equal output");
    }

    private ArchRule noDecimalFromDouble() {
        return never("make a decimal from a double", "java\\.math\\.BigDecimal\\.<init>\\(double.*\\)")
                .because("0.1 as a double is not 0.1: parse the text instead");
    }

    /** No call or method reference whose target fits one of the patterns, a line each. */
    private ArchRule never(String deed, String targets) {
        Pattern any = Pattern.compile(targets.lines()
                .map(line -> "(" + line + ")")
                .reduce((a, b) -> a + "|" + b)
                .orElseThrow());
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "its target would " + deed,
                        (JavaAccess<?> use) ->
                                any.matcher(use.getTarget().getFullName()).matches()));
    }
}
