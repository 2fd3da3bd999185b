/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.newplugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What plugins are built with outside is what they are built with here, though it is written down a second time. */
class SdkParentTest {

    private final Node sdk = pom("karaf-distribution/assembly/src/main/sdk/plugins.pom");
    private final Node root = pom("pom.xml");
    private final Node bundles = pom("bundles/pom.xml");
    private final Node plugins = pom("bundles/plugins/pom.xml");

    @Test
    void it_offers_the_same_dependencies_in_the_same_scopes() {
        var ours = new TreeSet<>(dependencies(bundles));
        ours.addAll(dependencies(plugins));

        assertThat(dependencies(sdk)).isEqualTo(ours);
    }

    @Test
    void its_maven_plugins_have_the_same_versions() {
        var ours = versions(root);

        assertThat(versions(sdk)).isNotEmpty().allSatisfy((plugin, version) -> assertThat(version)
                .isEqualTo(ours.get(plugin)));
    }

    @Test
    void every_maven_plugin_that_builds_ours_has_its_version_there() {
        var named = list(bundles, "/project/build/plugins/plugin/artifactId").stream()
                .map(Node::getTextContent)
                .toList();

        assertThat(versions(sdk)).containsKeys(named.toArray(String[]::new));
    }

    @Test
    void manifests_are_written_by_the_same_instructions() {
        var instructions = "/project/build/plugins/plugin/executions/execution/configuration/bnd";

        assertThat(text(sdk, instructions)).contains("-noimportjava").isEqualTo(text(bundles, instructions));
    }

    @Test
    void warnings_are_shown_alike_and_break_nobodys_build() {
        var asked = "//plugin[artifactId='maven-compiler-plugin']//arg";
        var ours = list(root, asked).stream().map(Node::getTextContent).toList();

        assertThat(ours).contains("-Werror");
        assertThat(list(sdk, asked).stream().map(Node::getTextContent))
                .containsExactlyElementsOf(
                        ours.stream().filter(arg -> !arg.equals("-Werror")).toList());
    }

    private static Set<String> dependencies(Node pom) {
        var found = new TreeSet<String>();
        for (var dependency : list(pom, "/project/dependencies/dependency")) {
            found.add(text(dependency, "groupId") + ":" + text(dependency, "artifactId") + " "
                    + text(dependency, "scope"));
        }
        return found;
    }

    private static Map<String, String> versions(Node pom) {
        var found = new TreeMap<String, String>();
        for (var plugin : list(pom, "/project/build/pluginManagement/plugins/plugin")) {
            found.put(text(plugin, "artifactId"), text(plugin, "version"));
        }
        return found;
    }

    private static String text(Node from, String path) {
        return list(from, path).get(0).getTextContent();
    }

    private static List<Node> list(Node from, String path) {
        try {
            var found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, from, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
        } catch (XPathExpressionException e) {
            throw new AssertionError(e);
        }
    }

    private static Node pom(String path) {
        try {
            var file = Path.of("../../..").resolve(path).toFile();
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }
}
