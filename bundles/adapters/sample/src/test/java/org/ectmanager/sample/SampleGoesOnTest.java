/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.ReviewReport.Stage;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.domain.people.Position;
import org.ectmanager.sample.SampleData.Round;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.HelpContacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Loading that was interrupted goes on with the dates it began with, whatever the day. */
class SampleGoesOnTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Duration A_MONTH = Duration.ofDays(31);
    private static final Round ALL_THERE = new Round(true, Optional.empty());

    private final SampleBench bench = new SampleBench();
    private final Made plugin = new Made(NUMBER.incrementAndGet());
    private final BodyId body = plugin.profile().id();
    private LocalDate begun;

    @BeforeEach
    void a_body_appears() {
        bench.workshop.bodies.arrive(plugin);
        bench.opens();
        begun = LocalDate.now(bench.workshop.clock);
    }

    @Test
    void a_body_that_vanishes_midway_is_no_failure() {
        vanishesMidway();

        assertThat(started().fillNew()).isEqualTo(new Round(false, Optional.empty()));
    }

    @Test
    void a_body_that_returns_a_month_later_gets_the_rest_with_the_dates_of_the_beginning() {
        var data = started();
        vanishesMidway();
        data.fillNew();

        aMonthLater();
        bench.workshop.bodies.arrive(plugin);

        assertThat(data.fillNew()).isEqualTo(ALL_THERE);
        assertThat(starts()).containsExactly(begun.minusMonths(26), begun.minusMonths(11), begun.minusMonths(11));
    }

    @Test
    void a_body_that_vanishes_before_the_head_signs_is_not_asked_too_late_when_it_returns() {
        var data = started();
        bench.beforeSigning = once(() -> bench.workshop.bodies.leave(plugin));
        assertThat(data.fillNew()).isEqualTo(new Round(false, Optional.empty()));

        aMonthLater();
        bench.workshop.bodies.arrive(plugin);

        assertThat(data.fillNew()).isEqualTo(ALL_THERE);
    }

    @Test
    void starts_that_stop_anywhere_are_gone_on_with_a_month_later_each() {
        var tries = 0;
        var round = new Round(false, Optional.empty());
        for (; !round.filled(); tries++) {
            stopsAfter(2 + tries * 7);
            round = started().fillNew();
            aMonthLater();
        }

        assertThat(tries).isGreaterThan(3);
        assertThat(starts()).containsExactly(begun.minusMonths(26), begun.minusMonths(11), begun.minusMonths(11));
        assertThat(toRead()).isEqualTo(1);
        assertThat(own(State.ACCEPTED)).isEqualTo(1);
        assertThat(own(State.IN_PROGRESS)).isEqualTo(1);
    }

    @Test
    void a_sample_that_fails_is_told_by_body_and_reason_while_others_are_filled() {
        var data = started();
        bench.clock.meanwhile(once(() -> {
            throw new IllegalStateException("Nothing works");
        }));
        var second = bench.cast.body();

        var round = data.fillNew();

        assertThat(round)
                .isEqualTo(new Round(
                        true,
                        Optional.of(
                                "The sample of " + body + " could not be loaded. It failed: IllegalStateException")));
        assertThat(bench.settings.read("sample.filled." + second)).isPresent();
    }

    @Test
    void a_sample_that_failed_rests_for_a_round_and_is_tried_again() {
        var data = started();
        bench.clock.meanwhile(once(() -> {
            throw new IllegalStateException("Nothing works");
        }));
        data.fillNew();

        assertThat(data.fillNew().filled()).as("the round after").isFalse();
        assertThat(data.fillNew()).isEqualTo(ALL_THERE);
    }

    private SampleData started() {
        var data = bench.data();
        data.begin();
        return data;
    }

    private void aMonthLater() {
        calm();
        bench.workshop.clock.moveTo(bench.workshop.clock.instant().plus(A_MONTH));
    }

    private void calm() {
        bench.clock.meanwhile(() -> {});
    }

    /** The body leaves when its first teacher is about to be registered. */
    private void vanishesMidway() {
        var pieces = new AtomicInteger();
        bench.clock.meanwhile(() -> {
            if (pieces.incrementAndGet() == 2) {
                bench.workshop.bodies.leave(plugin);
            }
        });
    }

    private List<LocalDate> starts() {
        var officer = person(Position.AB_ADMINISTRATOR);
        return bench.workshop.transactions.in(officer.scope(), () -> bench.workshop
                .transactions
                .sql()
                .list(
                        "select starts_on from induction where body = ? order by starts_on",
                        row -> row.possibleDate("starts_on").orElseThrow(),
                        body.value()));
    }

    private int toRead() {
        return bench.reports
                .review
                .at(person(Position.QUALITY_ASSURER), Stage.TO_READ, Wanted.page(1))
                .items()
                .size();
    }

    private long own(State state) {
        var teacher = bench.accounts.caller(body, FictionalPerson.BEGUN.email("first-school." + body));
        return bench.reports.answer.own(teacher).orElseThrow().reports().stream()
                .filter(report -> report.state() == state)
                .count();
    }

    private Caller person(Position position) {
        return bench.accounts.caller(body, FictionalPerson.ofStaff(position).email(body.value()));
    }

    private void stopsAfter(int pieces) {
        var left = new AtomicInteger(pieces);
        bench.clock.meanwhile(() -> {
            if (left.decrementAndGet() < 0) {
                throw new IllegalStateException("The platform is stopped");
            }
        });
    }

    private static Runnable once(Runnable happens) {
        var first = new AtomicInteger();
        return () -> {
            if (first.getAndIncrement() == 0) {
                happens.run();
            }
        };
    }

    /** A body that can leave and come back. */
    private record Made(BodyProfile profile) implements AppropriateBodyPlugin {

        private Made(int number) {
            this(new BodyProfile(
                    new BodyId("kestrel-" + number),
                    "Early Bird Hub " + number,
                    "A hub that comes and goes",
                    new Branding(new Colour("#1d4f6e"), new Colour("#c8500a"), Optional.empty()),
                    new HelpContacts("01632 960 000", "help@kestrel.example", "Monday to Friday")));
        }
    }
}
