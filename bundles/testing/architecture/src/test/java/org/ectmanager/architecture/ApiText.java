/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.architecture;

import static java.util.stream.Collectors.joining;

import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import aQute.bnd.version.Version;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The API of a package as text that a person can review, and back. One line a type or member, indented under its type. */
final class ApiText {

    private static final String HEADING =
            "# What this package shows to plugins; docs/plugins.md says how it is changed.";
    private static final Pattern LINE = Pattern.compile(
            "(?<indent> *)(?<type>[a-z]+) (?<name>[^ ]+)(?: : (?<returns>[^ ]+))?(?: \\{(?<access>[^}]*)})?");
    private static final int INDENT = 2;
    private static final Set<Type> LEFT_OUT =
            Set.of(Type.ANNOTATED, Type.PROPERTY, Type.VERSION, Type.CONSTANT, Type.DEPRECATED);
    private static final Set<String> OF_EVERY_OBJECT =
            Set.of("clone()", "finalize()", "equals(java.lang.Object)", "hashCode()", "toString()");
    private static final Set<String> OF_EVERY_ENUM = Set.of(
            "compareTo(java.lang.Enum)",
            "compareTo(java.lang.Object)",
            "describeConstable()",
            "getDeclaringClass()",
            "name()",
            "ordinal()",
            "valueOf(java.lang.Class,java.lang.String)");

    private ApiText() {}

    /** Without annotations, and without what every object of the JDK has, which differs from JDK to JDK. */
    static Tree.Data pruned(Tree.Data whole) {
        var kept = of(whole.type, whole.name, whole.add);
        kept.children = children(whole)
                .filter(child -> !LEFT_OUT.contains(child.type) && !isOfTheJdk(whole, child))
                .map(ApiText::pruned)
                .sorted(Comparator.comparing((Tree.Data child) -> child.type).thenComparing(child -> child.name))
                .toArray(Tree.Data[]::new);
        return kept;
    }

    static List<String> written(PackageApi api) {
        var lines = new ArrayList<>(List.of(HEADING, "package " + api.name() + " " + api.version()));
        children(api.shown()).forEach(child -> write(child, INDENT, lines));
        return lines;
    }

    static PackageApi read(List<String> lines) {
        var first = lines.stream()
                .filter(line -> line.startsWith("package "))
                .findFirst()
                .orElseThrow();
        var words = first.split(" ");
        var root = of(Type.PACKAGE, words[1], Delta.MINOR);
        var above = new ArrayDeque<>(List.of(root));
        for (var line : lines.subList(lines.indexOf(first) + 1, lines.size())) {
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new IllegalArgumentException("No line of an API: " + line);
            }
            while (above.size() > parts.group("indent").length() / INDENT) {
                above.pop();
            }
            var element =
                    element(parts.group("type"), parts.group("name"), parts.group("returns"), parts.group("access"));
            add(above.element(), element);
            above.push(element);
        }
        return new PackageApi(words[1], Version.parseVersion(words[2]), root);
    }

    private static Tree.Data element(String type, String name, String returns, String access) {
        var element = of(Type.valueOf(type.toUpperCase(Locale.ROOT)), name, Delta.MINOR);
        if (access != null) {
            Arrays.stream(access.split(" ")).forEach(each -> add(element, of(Type.ACCESS, each, Delta.MINOR)));
        }
        if (returns != null) {
            add(element, of(Type.RETURN, returns, Delta.MINOR));
        }
        return element;
    }

    private static void write(Tree.Data element, int depth, List<String> lines) {
        var line = new StringBuilder(" ".repeat(depth))
                .append(element.type.name().toLowerCase(Locale.ROOT))
                .append(' ')
                .append(element.name);
        children(element).filter(child -> child.type == Type.RETURN).forEach(child -> line.append(" : ")
                .append(child.name));
        var access = children(element)
                .filter(child -> child.type == Type.ACCESS)
                .map(child -> child.name)
                .collect(joining(" "));
        lines.add((access.isEmpty() ? line : line.append(" {").append(access).append('}')).toString());
        children(element)
                .filter(child -> child.type != Type.RETURN && child.type != Type.ACCESS)
                .forEach(child -> write(child, depth + INDENT, lines));
    }

    private static boolean isOfTheJdk(Tree.Data owner, Tree.Data member) {
        return member.type == Type.METHOD
                && (OF_EVERY_OBJECT.contains(member.name)
                        || owner.type == Type.ENUM && OF_EVERY_ENUM.contains(member.name));
    }

    /** Taking anything away breaks somebody, but for a word that only forbade something. */
    private static Tree.Data of(Type type, String name, Delta added) {
        var data = new Tree.Data();
        data.type = type;
        data.name = name;
        data.add = added;
        data.rem = type == Type.ACCESS && !name.equals("static") ? Delta.MINOR : Delta.MAJOR;
        data.children = new Tree.Data[0];
        return data;
    }

    private static void add(Tree.Data owner, Tree.Data child) {
        owner.children = Stream.concat(children(owner), Stream.of(child)).toArray(Tree.Data[]::new);
    }

    private static Stream<Tree.Data> children(Tree.Data element) {
        return element.children == null ? Stream.empty() : Arrays.stream(element.children);
    }
}
