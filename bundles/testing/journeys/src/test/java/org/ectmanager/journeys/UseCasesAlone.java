/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Client;
import org.ectmanager.journeys.Asker.Record;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Use case by use case: whoever asks hears no more of a record of another appropriate body, or of another school, than
 * of a record that there is not, and changes nothing of it. What takes a record as it was read is not asked: who has one
 * was let at it by the use case that reads.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class UseCasesAlone {

    /** What people and programs ask only through others. */
    private static final Map<String, String> BEHIND = Map.of(
            "SaidOfContract", "told by WriteReport of a report that it has read",
            "SaidOfNextPeriod", "told by WriteReport of a report that it has read",
            "Signing", "compares the password of who asks, for the use cases that sign");

    /** What says more of one school than of another, because it is public. */
    private static final Map<String, String> PUBLIC = Map.of(
            "CorrectSchool", "what the national register says of a school",
            "ExpectSchools", "schools of the national register",
            "JoinRegister", "schools of the national register",
            "RegisterNews", "what the national register says of a school, and what bodies say against it");

    private final Neighbours neighbours = Neighbours.met();
    private Asker asker;
    private Map<String, List<String>> rowsOfOther;
    private Map<String, List<String>> rowsOfBeside;

    @BeforeAll
    void who_asks() {
        asker = new Asker(neighbours);
        rowsOfOther = neighbours.ofOther.rows();
        rowsOfBeside = neighbours.ofBeside.rows();
    }

    @AfterAll
    void nothing_was_changed() {
        assertThat(neighbours.ofOther.rows()).isEqualTo(rowsOfOther);
        assertThat(neighbours.ofBeside.rows()).isEqualTo(rowsOfBeside);
    }

    static Stream<UseCase> useCases() {
        return UseCase.all().stream()
                .filter(useCase -> !BEHIND.containsKey(useCase.type().getSimpleName()))
                .filter(useCase -> !useCase.takesWhatWasRead());
    }

    static Stream<UseCase> ofRecords() {
        return useCases()
                .filter(useCase -> !Supposed.names(useCase.method()).isEmpty())
                .filter(useCase -> !PUBLIC.containsKey(useCase.type().getSimpleName()));
    }

    static Stream<UseCase> lists() {
        return useCases()
                .filter(useCase -> Supposed.names(useCase.method()).isEmpty())
                .filter(UseCase::reads);
    }

    @Test
    void every_use_case_can_be_asked_and_every_number_that_it_asks_for_is_there() {
        assertThat(useCases().filter(useCase -> useCase.on(neighbours.stage).isEmpty()))
                .isEmpty();
        var unknown = new TreeSet<String>();
        ofRecords().forEach(useCase -> Supposed.names(useCase.method()).stream()
                .filter(name -> !name.equals("school"))
                .filter(name -> neighbours.ofOther.named(name).isEmpty())
                .forEach(unknown::add));

        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ofRecords")
    void what_is_another_bodys_is_as_if_it_were_not(UseCase useCase) {
        assertThat(heard(useCase, neighbours.other, neighbours.ofOther, asker.all(useCase)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ofRecords")
    void what_is_another_schools_is_as_if_it_were_not(UseCase useCase) {
        assertThat(heard(useCase, neighbours.beside, neighbours.ofBeside, asker.atSchool(useCase)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void lists_have_nothing_of_another_body(UseCase useCase) {
        var words = neighbours.wordsOf(neighbours.other);
        for (var who : asker.all(useCase)) {
            assertThat(words).as(who.toString()).noneMatch(asker.outcome(useCase, who, Record.NOTHING)::contains);
        }
    }

    /** Otherwise nothing would be proved by hearing nothing. */
    @Test
    void who_owns_the_records_hears_of_most() {
        var deaf = ofRecords().filter(useCase -> !isHeardByOwner(useCase)).toList();

        assertThat(deaf.size()).as(deaf.toString()).isLessThan((int) ofRecords().count() / 3);
    }

    private boolean isHeardByOwner(UseCase useCase) {
        var nowhere = neighbours.nowhere;
        return asker.owners(useCase).stream()
                .anyMatch(who -> records(useCase, neighbours.ofOther).stream().anyMatch(record -> !asker.undone(
                                useCase,
                                who,
                                record.at(neighbours.other.school().id()))
                        .equals(asker.undone(useCase, who, record.nothing().at(nowhere)))));
    }

    private List<String> heard(UseCase useCase, BusyBody whose, Holdings theirs, List<Object> askers) {
        var heard = new ArrayList<String>();
        var own = neighbours.own.school().id();
        for (var who : askers) {
            for (var record : records(useCase, theirs)) {
                hears(
                        useCase,
                        who,
                        record.at(whose.school().id()),
                        record.nothing().at(neighbours.nowhere),
                        heard);
                if (!record.numbers().isEmpty()) {
                    hears(useCase, who, record.at(own), record.nothing().at(own), heard);
                }
            }
        }
        return heard;
    }

    private void hears(UseCase useCase, Object who, Record there, Record nothing, List<String> heard) {
        var said = asker.outcome(useCase, who, there);
        if (!said.equals(asker.outcome(useCase, who, nothing))) {
            heard.add(named(who) + " with " + there + " hears " + said);
        }
    }

    private static String named(Object who) {
        return who instanceof Caller caller
                ? caller.appointments().get(0).position().toString()
                : Client.class.toString();
    }

    private static List<Record> records(UseCase useCase, Holdings theirs) {
        return Record.of(Supposed.names(useCase.method()), theirs);
    }
}
