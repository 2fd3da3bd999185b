/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.domain.people.Position.Side;
import org.ectmanager.domain.school.SchoolId;

/** Everybody who may ask a use case, and what they hear. */
final class Asker {

    private final Neighbours neighbours;
    private final Client program;
    private final Client programOfOther;

    /**
     * The numbers of records that somebody asks for.
     *
     * @param school at which they say that the records are
     */
    record Record(Map<String, Long> numbers, long school) {

        private static final long NONE = Long.parseLong(Address.NOTHING);
        static final Record NOTHING = new Record(Map.of(), NONE);

        Record at(SchoolId where) {
            return new Record(numbers, where.value());
        }

        Record nothing() {
            var none = new HashMap<String, Long>();
            numbers.keySet().forEach(name -> none.put(name, NONE));
            return new Record(none, NONE);
        }

        /** Each that there is: with several reports, for instance, each of them. */
        static List<Record> of(Set<String> names, Holdings theirs) {
            var most = names.stream()
                    .mapToInt(name -> theirs.named(name).size())
                    .max()
                    .orElse(0);
            var records = new ArrayList<Record>();
            for (var turn = 0; turn < Math.max(1, most); turn++) {
                var numbers = new HashMap<String, Long>();
                for (var name : names) {
                    var some = theirs.named(name);
                    if (!name.equals("school")) {
                        numbers.put(name, some.isEmpty() ? NONE : some.get(Math.min(turn, some.size() - 1)));
                    }
                }
                records.add(new Record(numbers, NONE));
            }
            return records.stream().distinct().toList();
        }
    }

    /** Thrown so that what an owner does is not done. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    Asker(Neighbours neighbours) {
        this.neighbours = neighbours;
        program = neighbours.stage.services.client(neighbours.own.id(), Grant.SCHOOLS_READ, Grant.values());
        programOfOther = neighbours.stage.services.client(neighbours.other.id(), Grant.SCHOOLS_READ, Grant.values());
    }

    List<Object> all(UseCase useCase) {
        return useCase.isForPrograms() ? List.of(program) : List.copyOf(neighbours.people.values());
    }

    List<Object> atSchool(UseCase useCase) {
        return useCase.isForPrograms()
                ? List.of()
                : neighbours.people.entrySet().stream()
                        .filter(person -> person.getKey().side() == Side.SCHOOL)
                        .<Object>map(Map.Entry::getValue)
                        .toList();
    }

    List<Object> owners(UseCase useCase) {
        return useCase.isForPrograms() ? List.of(programOfOther) : List.copyOf(neighbours.owners);
    }

    /** What somebody hears; the numbers themselves do not matter. */
    String outcome(UseCase useCase, Object who, Record record) {
        var numbers = new HashMap<>(record.numbers());
        numbers.put("school", record.school());
        numbers.put("version", 1L);
        var supposed = new Supposed(Map.of(who.getClass(), who), numbers);
        var service = useCase.on(neighbours.stage).orElseThrow();
        var heard = useCase.outcome(service, supposed.of(useCase.method()));
        for (var number : numbers.values()) {
            heard = heard.replaceAll("\\b" + number + "\\b", "#");
        }
        return heard;
    }

    /** The same for somebody who may do it. */
    String undone(UseCase useCase, Object who, Record record) {
        var scope = who instanceof Caller caller ? caller.scope() : ((Client) who).scope();
        var heard = new ArrayList<String>();
        try {
            neighbours.stage.workshop.transactions.run(scope, () -> {
                heard.add(outcome(useCase, who, record));
                throw new Undone();
            });
        } catch (Undone undone) {
            return heard.get(0);
        }
        throw new IllegalStateException("It was done");
    }
}
