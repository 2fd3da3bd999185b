/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ectmanager.journeys.Neighbours.Asking;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every address that names a record: what there is not is not found, whoever asks and whether it is looked at or
 * something is sent to it. {@link FirstWallTest} asks for what is there and is somebody else's.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressesTest {

    private Neighbours neighbours;
    private Asking operator;

    @BeforeAll
    void everybody_is_there() {
        neighbours = Neighbours.met();
        operator = neighbours.operator();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void what_there_is_not_is_not_found(Address address) {
        var values = new HashMap<>(Address.WORDS);
        address.ids().forEach(id -> values.put(id, Address.NOTHING));
        assertNotFound(address, values);
        if (address.isBesideSchool()) {
            values.put("school", Long.toString(neighbours.own.school().id().value()));
            assertNotFound(address, values);
        }
    }

    /** So that whoever asks for it from the address bar comes to the form. */
    @Test
    void what_only_takes_forms_stands_below_a_page() {
        var shown = templates("GET").toList();
        var forms = templates("POST").filter(template -> !shown.contains(template));
        assertThat(forms.map(template -> template.substring(0, template.lastIndexOf('/'))))
                .isNotEmpty()
                .isSubsetOf(shown);
    }

    private Stream<String> templates(String method) {
        return neighbours.stage.pages.stream()
                .flatMap(Address::of)
                .filter(address -> address.method().equals(method))
                .map(Address::template);
    }

    Stream<Address> addresses() {
        return neighbours.stage.pages.stream().flatMap(Address::of).filter(address -> !address.ids()
                .isEmpty());
    }

    private void assertNotFound(Address address, Map<String, String> values) {
        var own = neighbours.own;
        values.put("body", own.id().value());
        for (var path :
                address.paths(values, Long.toString(neighbours.own.school().id().value()))) {
            var answers = new TreeMap<String, Integer>();
            askers(path).forEach((who, asking) -> answers.put(who.toString(), neighbours.ask(address, path, asking)));
            answers.values().removeIf(status -> status == 404);
            assertThat(answers).as(address.method() + " " + path).isEmpty();
        }
    }

    /** Operators are nobody anywhere else; an early career teacher's own pages are nobody else's. */
    private Map<?, Asking> askers(String path) {
        return path.startsWith("/operator/") ? Map.of("OPERATOR", operator) : neighbours.asking();
    }
}
