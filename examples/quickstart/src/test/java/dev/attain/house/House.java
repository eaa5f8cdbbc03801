package dev.attain.house;

import static java.util.stream.Collectors.toMap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the house: the modules on the test class path, their packages, classes and sources. */
final class House {
    /** Below this name every library has its packages. */
    static final String ROOT = "dev.attain";

    /** The libraries, each with its folder in the checkout. */
    static final Map<String, String> LIBRARIES =
            Map.of(ROOT + ".core", "core", ROOT + ".funnel", "funnel", ROOT + ".incentives", "incentives");

    private static final Map<String, ModuleReference> MODULES = modules();
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPackages(LIBRARIES.keySet().stream().sorted().toList());

    private House() {}

    /** The main classes of the libraries. */
    static JavaClasses classes() {
        return CLASSES;
    }

    /** The packages that any module may use. */
    static Set<String> exportedPackages() {
        return LIBRARIES.keySet().stream()
                .flatMap(library -> exportedPackages(library).stream())
                .collect(Collectors.toSet());
    }

    /** The packages of one library that any module may use. */
    static Set<String> exportedPackages(String library) {
        return MODULES.get(library).descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(Exports::source)
                .collect(Collectors.toSet());
    }

    /** Every type that a host can name, nested ones too, in the order of their names. */
    static List<Class<?>> publicTypes() {
        Set<String> exported = exportedPackages();
        return CLASSES.stream()
                .filter(type -> exported.contains(type.getPackageName()))
                .<Class<?>>map(JavaClass::reflect)
                .filter(House::isPublic)
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .toList();
    }

    /** The place of a module, a folder of classes or a jar. */
    static Path location(String module) {
        URI place = MODULES.get(module).location().orElseThrow();
        return Path.of(place);
    }

    /** The libraries with the modules that they need at run time, and no other. */
    static Set<String> modulesOfHost() {
        Set<String> needed = new TreeSet<>(LIBRARIES.keySet());
        Deque<String> open = new ArrayDeque<>(needed);
        while (!open.isEmpty()) {
            MODULES.get(open.pop()).descriptor().requires().stream()
                    .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                    .map(Requires::name)
                    .filter(name -> MODULES.containsKey(name) && needed.add(name))
                    .forEach(open::push);
        }
        return needed;
    }

    /** The top folder of the checkout. */
    static Path checkout() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(at.resolve("core/pom.xml"))) {
            at = at.getParent();
        }
        return at;
    }

    /** The folder of the sources of a package, which need not exist. */
    static Path sources(String packageName) {
        String library = LIBRARIES.keySet().stream()
                .filter(name -> packageName.equals(name) || packageName.startsWith(name + "."))
                .findFirst()
                .orElseThrow();
        return checkout()
                .resolve(LIBRARIES.get(library))
                .resolve("src/main/java")
                .resolve(packageName.replace('.', '/'));
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    private static Map<String, ModuleReference> modules() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .flatMap(House::modulesAt)
                .collect(toMap(found -> found.descriptor().name(), found -> found, (first, second) -> first));
    }

    /** A jar whose name gives no module name holds no module that anybody here asks for. */
    private static Stream<ModuleReference> modulesAt(Path entry) {
        try {
            return ModuleFinder.of(entry).findAll().stream();
        } catch (FindException noModule) {
            return Stream.empty();
        }
    }
}
