/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.plugin.PluginDirectory;
import org.ectmanager.application.plugin.PluginLine;
import org.ectmanager.application.plugin.PluginLine.Origin;
import org.ectmanager.application.plugin.PluginLine.Standing;
import org.ectmanager.application.plugin.PluginLine.State;
import org.ectmanager.application.plugin.PluginRoster;
import org.ectmanager.deploy.Inspector.Exported;
import org.ectmanager.deploy.Inspector.Installed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;

/** What is found out before anything is installed. */
class InspectorTest {

    @TempDir
    private Path folder;

    private final PluginDirectory directory = new PluginDirectory();
    private final Inspector inspector = new Inspector(
            directory,
            new ApprovedFiles(Path.of("nowhere"), false),
            () -> List.of(new Installed(
                    "org.ectmanager.spi",
                    false,
                    List.of(
                            new Exported("org.ectmanager.spi.body", new Version("2.1.0")),
                            new Exported("org.slf4j", new Version("1.7.36"))))));

    @Test
    void interfaces_of_this_platform_fit() {
        assertThatCode(() -> inspector.check(importing("org.ectmanager.spi.body;version=\"[2.0,3)\",org.slf4j")))
                .doesNotThrowAnyException();
    }

    @Test
    void interfaces_of_a_later_platform_are_named_with_what_is_here() {
        assertThatThrownBy(() -> inspector.check(importing("org.ectmanager.spi.body;version=\"[3.0,4)\"")))
                .hasMessageContaining("it needs org.ectmanager.spi.body in version [3.0.0,4.0.0), and here is 2.1.0");
    }

    @Test
    void a_package_that_nobody_has_is_named_unless_it_may_be_missing_or_is_its_own() {
        assertThatThrownBy(() -> inspector.check(importing("org.example.net")))
                .hasMessageContaining("it needs the package org.example.net, which is not here");
        assertThatCode(() -> inspector.check(importing("org.example.net;resolution:=optional,java.util")))
                .doesNotThrowAnyException();
        assertThatCode(() ->
                        inspector.check(jar("Export-Package", "org.example.net", "Import-Package", "org.example.net")))
                .doesNotThrowAnyException();
    }

    @Test
    void the_id_of_another_plugin_is_taken_and_its_own_is_not() throws Exception {
        directory.arrive(has("org.example.other"));
        assertThatThrownBy(() -> inspector.check(importing("org.slf4j")))
                .hasMessage("the appropriate-body wren is here already, from the bundle org.example.other");
    }

    @Test
    void an_update_has_the_id_of_what_it_updates() {
        directory.arrive(has(JarMaker.BUNDLE));

        assertThatCode(() -> inspector.check(importing("org.slf4j"))).doesNotThrowAnyException();
    }

    @Test
    void the_name_of_a_bundle_of_the_platform_is_refused() {
        assertThatThrownBy(() -> inspector.check(jar("Bundle-SymbolicName", "org.ectmanager.spi", "X", "y")))
                .hasMessageContaining("its symbolic name org.ectmanager.spi is that of a bundle which did not come");
    }

    @Test
    void clauses_are_read_with_their_quotation_marks() {
        var clauses = Clause.of("a;b;version=\"[1,2)\";x:=\"p,q;r\",c");

        assertThat(clauses).hasSize(2);
        assertThat(clauses.get(0).names()).containsExactly("a", "b");
        assertThat(clauses.get(0).parameter("version", "")).isEqualTo("[1,2)");
        assertThat(clauses.get(0).parameter("x", "")).isEqualTo("p,q;r");
        assertThat(clauses.get(1).parameter("version", "0")).isEqualTo("0");
    }

    private PluginJar importing(String packages) throws IOException, NotFit {
        return jar("Import-Package", packages, "X", "y");
    }

    private PluginJar jar(String line, String value, String other, String otherValue) throws IOException, NotFit {
        var lines = JarMaker.wren("1.0.0");
        lines.put(line, value);
        lines.put(other, otherValue);
        return PluginJar.of(JarMaker.write(folder.resolve("a.jar"), lines, ""), folder.resolve("copy.jar"));
    }

    private static PluginRoster has(String bundle) {
        var standing = new Standing(State.PRESENT, "", Optional.empty());
        return new PluginRoster() {
            @Override
            public List<PluginLine> plugins() {
                return List.of(
                        new PluginLine("appropriate-body", "wren", "Wren", Origin.named(bundle, "1.0.0"), standing));
            }
        };
    }
}
