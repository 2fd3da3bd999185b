/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.ectmanager.application.job.Job;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.fixtures.KeptLog;
import org.ectmanager.persistence.job.JobRunner;
import org.ectmanager.persistence.schema.Door;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A refusal of the database quotes rows; whoever reads the log learns which rule was broken and of nobody. */
class LogsNameNobodyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final Caller somebody = cast.staff(cast.body(), Position.AB_LEAD);
    private final String email = cast.email(somebody);
    private final KeptLog log = new KeptLog();

    @AfterEach
    void keep_it_no_longer() {
        log.close();
    }

    @Test
    void an_address_that_is_taken_is_not_in_the_log() {
        failing(this::takeTheAddressAgain);

        assertThat(log.text()).contains("constraint \"person_email\"").doesNotContain(email);
    }

    @Test
    void a_row_that_breaks_a_rule_is_not_in_the_log() {
        failing(this::breakARule);

        assertThat(log.text()).contains("in state 23514").doesNotContain(email).doesNotContain("Failing row");
    }

    @Test
    void several_rows_written_at_once_are_not_in_the_log() {
        failing(() -> workshop.transactions.run(somebody.scope(), () -> {
            workshop.people.add(person());
            workshop.people.add(person());
            workshop.transactions.sql();
        }));

        assertThat(log.text()).contains("in state 23505").doesNotContain(email);
    }

    @Test
    void whoever_else_tells_of_it_does_not_know_either() {
        assertThatThrownBy(this::takeTheAddressAgain)
                .hasStackTraceContaining("person_email")
                .satisfies(failure -> assertThat(ThrowableProxyUtil.asString(new ThrowableProxy(failure)))
                        .doesNotContain(email));
        assertThatThrownBy(this::breakARule)
                .satisfies(failure -> assertThat(ThrowableProxyUtil.asString(new ThrowableProxy(failure)))
                        .doesNotContain(email));
    }

    @Test
    void nor_does_the_way_of_the_owner_who_migrates_and_copies() throws Exception {
        var access = RealDatabase.shared().access();
        try (var connection = Door.of(access, access.owner()).getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("insert into person select id + 900000000, given_name,"
                            + " family_name, email from person where email = '" + email + "'"))
                    .hasMessageContaining("person_email")
                    .hasMessageNotContaining(email);
        }
    }

    private void takeTheAddressAgain() {
        workshop.transactions.run(somebody.scope(), () -> workshop.transactions
                .sql()
                .change(
                        "insert into person (id, given_name, family_name, email) values (?, 'Test', 'Twice', ?)",
                        workshop.ids.next(),
                        email));
    }

    private void breakARule() {
        var school = cast.school("Broken Rule School");
        workshop.transactions.run(somebody.scope(), () -> workshop.transactions
                .sql()
                .change(
                        """
                        insert into body_school (body, school_id, state, requested_at, position, given_name,
                            family_name, email, telephone, training)
                        values (?, ?, 'NONSENSE', now(), 'HEAD_TEACHER', 'Test', 'Rule', ?, '', false)
                        """,
                        somebody.body().value(),
                        school.value(),
                        email));
    }

    private Person person() {
        var known = workshop.people.find(somebody.person()).orElseThrow();
        return new Person(new PersonId(workshop.ids.next()), known.name(), known.email(), "", 1);
    }

    @Test
    void each_run_of_a_job_and_what_it_does_for_a_body_are_marked() {
        failing(() -> workshop.transactions.run(somebody.scope(), () -> {
            LoggerFactory.getLogger(getClass()).warn("at work");
            throw new IllegalStateException("on purpose");
        }));

        var marks = line("at work").getMDCPropertyMap();
        assertThat(marks.get("tenant")).isEqualTo(somebody.body().value());
        assertThat(marks.get("request")).matches("[0-9a-f]{16}");
        assertThat(line("failed and is tried again").getMDCPropertyMap())
                .containsOnlyKeys("request")
                .containsEntry("request", marks.get("request"));
    }

    private ILoggingEvent line(String words) {
        return log.lines().stream()
                .filter(event -> event.getFormattedMessage().contains(words))
                .findFirst()
                .orElseThrow();
    }

    /** Runs the work as a job, and waits until its failure is kept. */
    private void failing(Runnable work) {
        var name = "failing-" + NUMBER.incrementAndGet();
        var job = new Job() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Duration every() {
                return Duration.ofHours(1);
            }

            @Override
            public String run() {
                work.run();
                return "";
            }
        };
        var node = new JobRunner(RealDatabase.shared().pool(), workshop.clock);
        try {
            node.add(job);
            await(() -> node.all().stream().anyMatch(status -> status.name().equals(name) && status.failed()));
        } finally {
            node.close();
        }
    }

    private static void await(BooleanSupplier condition) {
        var until = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("still waiting").isBefore(until);
            LockSupport.parkNanos(MILLISECONDS.toNanos(20));
        }
    }
}
