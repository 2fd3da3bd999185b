/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.port.SampleNames;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.teacher.Trn;
import org.osgi.service.component.annotations.Component;

/**
 * The numbers of the sample's own teachers, and the names that the teaching record has for them. The one whose registration
 * waits for the appropriate body is left out: the record knows another name, so that the warning is there to be seen.
 */
@Component
public final class RegisteredNames implements SampleNames {

    /** Ordinary numbers, to which the stand-in for the teaching record has something to say. */
    private static final int FIRST = 3_000_000;

    private static final int BODIES = 100_000;
    private static final int A_BODY = 10;

    /** The last digit of the number is the place in the list, counted from 1. */
    private static final List<FictionalPerson> KNOWN = List.of(
            FictionalPerson.BEGUN, FictionalPerson.HANDED_IN, FictionalPerson.FINISHED, FictionalPerson.UNSIGNED);

    /** The number of one of a body's teachers. */
    static Trn number(String body, int teacher) {
        return new Trn(Integer.toString(FIRST + Math.floorMod(body.hashCode(), BODIES) * A_BODY + teacher));
    }

    @Override
    public Optional<PersonName> of(Trn trn) {
        var number = Integer.parseInt(trn.digits()) - FIRST;
        var teacher = Math.floorMod(number, A_BODY);
        return number >= 0 && number < BODIES * A_BODY && teacher >= 1 && teacher <= KNOWN.size()
                ? Optional.of(name(KNOWN.get(teacher - 1)))
                : Optional.empty();
    }

    private static PersonName name(FictionalPerson person) {
        return new PersonName(person.given(), person.family());
    }
}
