/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What bundles and classes look like. */
class ShapeTest {

    private static final int LONGEST_CLASS = 400;
    private static final int MOST_ARGUMENTS = 5;

    private static final Set<String> VAGUE_FOLDERS =
            Set.of("util", "utils", "common", "helper", "helpers", "model", "dto", "impl");

    @Test
    void every_package_lives_in_one_bundle() {
        var homes = new HashMap<String, List<Path>>();
        Bundles.DEPLOYED.forEach(
                bundle -> bundle.packages().forEach(name -> homes.computeIfAbsent(name, unseen -> new ArrayList<>())
                        .add(bundle.folder())));
        homes.values().removeIf(folders -> folders.size() == 1);

        assertThat(homes).isEmpty();
    }

    @Test
    void every_bundle_keeps_to_its_own_name() {
        var strays = Stream.concat(Bundles.CORE.stream(), Bundles.ADAPTERS.stream())
                .filter(bundle -> !(bundle.root() + ".").startsWith("org.ectmanager." + bundle.name() + "."))
                .toList();

        assertThat(strays).isEmpty();
    }

    @Test
    void no_package_is_named_after_nothing() {
        assertThat(Bundles.CLASSES)
                .noneMatch(type ->
                        Set.of(type.getPackageName().split("\\.")).stream().anyMatch(VAGUE_FOLDERS::contains));
    }

    @Test
    void no_class_is_named_after_nothing() {
        assertThat(Bundles.CLASSES)
                .extracting(JavaClass::getSimpleName)
                .noneMatch(name -> name.matches(".*(Impl|Manager|Helper|Utils?)|Abstract.*"));
    }

    @Test
    void no_class_is_longer_than_a_reader_can_hold() {
        assertThat(Bundles.everySource().filter(source -> lines(source) > LONGEST_CLASS))
                .isEmpty();
    }

    /** A class that needs a sixth is two classes. Records are values, whose components have names of their own. */
    @Test
    void no_class_needs_more_than_five_others() {
        assertThat(Bundles.CLASSES.stream()
                        .filter(type -> !type.isRecord() && !type.isEnum() && !type.isAnonymousClass())
                        .filter(ShapeTest::needsTooMany)
                        .map(JavaClass::getSimpleName))
                .isEmpty();
    }

    private static boolean needsTooMany(JavaClass type) {
        return type.getConstructors().stream()
                .anyMatch(constructor -> constructor.getRawParameterTypes().size() > MOST_ARGUMENTS);
    }

    private static long lines(Path source) {
        try (var lines = Files.lines(source)) {
            return lines.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
