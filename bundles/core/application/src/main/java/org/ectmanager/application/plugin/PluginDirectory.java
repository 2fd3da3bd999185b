/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plugin;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every plugin of which anybody knows, for operators. */
@Component(service = PluginDirectory.class)
public final class PluginDirectory {

    private final List<PluginRoster> rosters = new CopyOnWriteArrayList<>();

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC, unbind = "leave")
    public void arrive(PluginRoster roster) {
        rosters.add(roster);
    }

    void leave(PluginRoster roster) {
        rosters.remove(roster);
    }

    /** By kind and id. One that several miss is away once, and not at all while it is here. */
    public List<PluginLine> all() {
        var here = here();
        var told = new HashSet<List<String>>();
        here.forEach(line -> told.add(key(line)));
        var missed =
                rosters.stream().flatMap(roster -> roster.missed().stream()).filter(line -> told.add(key(line)));
        return Stream.concat(here.stream(), missed)
                .sorted(Comparator.comparing(PluginLine::kind)
                        .thenComparing(PluginLine::id)
                        .thenComparing(line -> line.standing().state())
                        .thenComparing(PluginLine::name))
                .toList();
    }

    /** Those that are here, in whatever state; answers without the database. */
    public List<PluginLine> here() {
        return rosters.stream().flatMap(roster -> roster.plugins().stream()).toList();
    }

    /** Those that classes of this loader have brought in. */
    public List<PluginLine> from(ClassLoader loader) {
        return here().stream()
                .filter(line -> line.origin().loader().filter(loader::equals).isPresent())
                .toList();
    }

    /** Somebody removed it on purpose. */
    public void forget(String kind, String id) {
        rosters.forEach(roster -> roster.forget(kind, id));
    }

    private static List<String> key(PluginLine line) {
        return List.of(line.kind(), line.id());
    }
}
