/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ectmanager.domain.people.Position;
import org.ectmanager.spi.body.BodyResource;
import org.ectmanager.spi.body.Occasion;
import org.ectmanager.spi.body.ResourceFile;

/** What is said of a resource beside its title and purpose. */
final class OfferWords {

    private static final int KILO = 1_000;

    private OfferWords() {}

    /** What it is, what it belongs to and, for the body's own staff, who else sees it. */
    static List<String> facts(BodyResource resource, Reader reader) {
        var facts = new ArrayList<String>();
        resource.file().map(OfferWords::file).ifPresent(facts::add);
        resource.link().map(link -> "Page of " + link.getHost()).ifPresent(facts::add);
        facts.addAll(occasion(resource.occasion()));
        if (reader.isOfBody()) {
            facts.add(readers(resource.readers()));
        }
        return List.copyOf(facts);
    }

    static String readers(Set<Position> readers) {
        return readers.isEmpty()
                ? "Seen by everybody"
                : "Seen by: "
                        + String.join(
                                ", ",
                                readers.stream().sorted().map(Position::title).toList());
    }

    private static List<String> occasion(Occasion occasion) {
        var belongs = new ArrayList<String>();
        var terms = occasion.terms().stream().sorted().map(String::valueOf).toList();
        if (!terms.isEmpty()) {
            belongs.add((terms.size() == 1 ? "Term " : "Terms ") + String.join(", ", terms) + " of induction");
        }
        occasion.reports().stream().sorted().map(kind -> kind.title()).forEach(belongs::add);
        occasion.programmes().stream()
                .sorted()
                .map(type -> type.title() + " training")
                .forEach(belongs::add);
        return belongs;
    }

    private static String file(ResourceFile file) {
        var size = file.size() < KILO
                ? file.size() + " bytes"
                : file.size() < KILO * KILO
                        ? Math.round(file.size() / (double) KILO) + " kB"
                        : String.format(Locale.UK, "%.1f MB", file.size() / (double) (KILO * KILO));
        var kind = file.kind();
        return kind.substring(0, 1).toUpperCase(Locale.UK) + kind.substring(1) + ", " + size;
    }
}
