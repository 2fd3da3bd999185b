/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.people.Position.Side;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Address by address: each that names a record says that there is nothing when the record is another appropriate body's
 * or another school's, whoever of the nine positions asks, also when they have a position at that other body, too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PagesAlone {

    /** Schools are national: anybody may ask to register one. */
    private static final String OPEN = "/register-school/";

    private static final Pattern KIND = Pattern.compile(".*/([a-z]+)/\\{id: .*");
    private static final Map<String, String> KINDS = Map.of(
            "ects", "induction",
            "earlier", "induction",
            "registrations", "registration",
            "sign", "registration",
            "reports", "report",
            "decisions", "decision",
            "files", "file");

    private final Neighbours neighbours = Neighbours.met();

    Stream<Address> addresses() {
        return neighbours.stage.pages.stream()
                .flatMap(Address::of)
                .filter(address -> !address.ids().isEmpty())
                .filter(address -> !address.template().startsWith("/operator"))
                .filter(address -> !address.template().contains(OPEN));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void what_is_another_bodys_is_not_found(Address address) {
        assertThat(found(address, neighbours.other, neighbours.ofOther, List.of(Position.values())))
                .isEmpty();
    }

    Stream<Address> addressesOfSchools() {
        return addresses().filter(address -> !address.template().startsWith("/{body}/console/"));
    }

    @ParameterizedTest
    @MethodSource("addressesOfSchools")
    void what_is_another_schools_is_not_found_by_this_one(Address address) {
        var people = Stream.of(Position.values())
                .filter(position -> position.side() == Side.SCHOOL)
                .toList();
        assertThat(found(address, neighbours.beside, neighbours.ofBeside, people))
                .isEmpty();
    }

    Stream<Address> lists() {
        return neighbours.stage.pages.stream()
                .flatMap(Address::of)
                .filter(address -> address.method().equals("GET"))
                .filter(address -> address.template().startsWith("/{body}"))
                .filter(address -> address.asksOnlyFor(Set.of("body", "school")));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void pages_of_ones_own_show_nothing_of_another_body(Address address) {
        var own = neighbours.own;
        var values = new HashMap<>(Address.WORDS);
        values.put("body", own.id().value());
        values.put("school", Long.toString(own.school().id().value()));
        var words = neighbours.wordsOf(neighbours.other);
        for (var path : address.paths(values, values.get("school"))) {
            neighbours.asking().forEach((position, asking) -> assertThat(words)
                    .as(position + " at " + path)
                    .noneMatch(neighbours.reader.get(path, asking.cookie()).body()::contains));
        }
    }

    private List<String> found(Address address, BusyBody whose, Holdings theirs, List<Position> people) {
        var found = new ArrayList<String>();
        for (var path : paths(address, whose, theirs)) {
            for (var position : people) {
                var status = neighbours.ask(address, path, neighbours.asking().get(position));
                if (status != 404) {
                    found.add(status + " for " + position + " at " + path);
                }
            }
        }
        return found;
    }

    /** With each record that it may mean, at the school of the record and as if it were at one's own. */
    private List<String> paths(Address address, BusyBody whose, Holdings theirs) {
        var theirSchool = Long.toString(whose.school().id().value());
        var ownSchool = Long.toString(neighbours.own.school().id().value());
        var paths = new LinkedHashSet<String>();
        var beside = address.ids().equals(List.of("school")) ? List.of(theirSchool) : List.of(theirSchool, ownSchool);
        for (var school : beside) {
            for (var values : records(address, theirs)) {
                values.put("school", school);
                values.put("body", neighbours.own.id().value());
                paths.addAll(address.paths(values, school));
            }
        }
        return List.copyOf(paths);
    }

    private static List<Map<String, String>> records(Address address, Holdings theirs) {
        var most = 1;
        var named = new HashMap<String, List<Long>>();
        for (var name : address.ids()) {
            if (!name.equals("school")) {
                var numbers = theirs.named(kind(address, name).orElse(name));
                named.put(name, numbers);
                most = Math.max(most, numbers.size());
            }
        }
        var records = new ArrayList<Map<String, String>>();
        for (var turn = 0; turn < most; turn++) {
            var values = new HashMap<>(Address.WORDS);
            for (var name : named.keySet()) {
                var numbers = named.get(name);
                values.put(
                        name,
                        numbers.isEmpty()
                                ? Address.NOTHING
                                : numbers.get(Math.min(turn, numbers.size() - 1))
                                        .toString());
            }
            records.add(values);
        }
        return records;
    }

    /** Numbers are called by what they are of; those that are only called numbers stand behind its name. */
    private static Optional<String> kind(Address address, String name) {
        var before = KIND.matcher(address.template());
        return name.equals("id") && before.matches()
                ? Optional.ofNullable(KINDS.get(before.group(1)))
                : Optional.empty();
    }
}
