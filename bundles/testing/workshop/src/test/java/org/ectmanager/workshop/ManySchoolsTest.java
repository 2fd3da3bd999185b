/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** Strangers register schools a few at once, and then one at a time. */
class ManySchoolsTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);

    /** Networks that no other test asks from. */
    private final String network = cast.address().value();

    private final String address = cast.address().value();

    @Test
    void ten_schools_of_one_person_at_once_and_the_next_after_a_turn() {
        assertThat(refused(10, address)).isZero();

        assertThat(sentence(address, network))
                .isEqualTo("Many schools were registered with this e-mail address. Wait 30 minutes, then send it again,"
                        + " or ask the appropriate body to help you");
        workshop.clock.pass(Duration.ofMinutes(30));
        assertThat(workshop.schoolRequests.take(address, network)).isEmpty();
        assertThat(workshop.schoolRequests.take(address, network)).isNotEmpty();
    }

    @Test
    void an_address_is_the_same_however_it_is_typed() {
        refused(10, address);

        assertThat(sentence(" " + address.toUpperCase(Locale.ROOT), network)).contains("this e-mail address");
    }

    @Test
    void another_person_goes_on_while_the_network_has_turns_left() {
        refused(10, address);

        assertThat(workshop.schoolRequests.take(cast.address().value(), network))
                .isEmpty();
    }

    @Test
    void twenty_of_one_network_and_the_next_after_a_turn() {
        IntStream.range(0, 20).forEach(each -> assertThat(
                        workshop.schoolRequests.take(cast.address().value(), network))
                .isEmpty());

        assertThat(sentence(cast.address().value(), network)).contains("from your network. Wait 10 minutes,");
        assertThat(workshop.schoolRequests.take(cast.address().value(), network + "1"))
                .isEmpty();
    }

    @Test
    void what_is_refused_lengthens_no_wait() {
        refused(10, address);
        refused(30, address);

        workshop.clock.pass(Duration.ofMinutes(30));
        assertThat(workshop.schoolRequests.take(address, network)).isEmpty();
    }

    private long refused(int times, String typed) {
        return IntStream.range(0, times)
                .mapToObj(each -> workshop.schoolRequests.take(typed, network))
                .filter(refusals -> !refusals.isEmpty())
                .count();
    }

    private String sentence(String typed, String from) {
        List<Refusal> refusals = workshop.schoolRequests.take(typed, from);
        return refusals.stream().map(Refusal::sentence).findFirst().orElse("");
    }
}
