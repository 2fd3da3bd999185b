/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.handover;

import java.util.Optional;
import java.util.Set;
import org.ectmanager.spi.handover.Induction.Programme;

/** Leaves out of a change what was not asked for. */
final class Excerpt {

    private final Set<Fact> asked;

    Excerpt(Set<Fact> asked) {
        this.asked = asked;
    }

    Change of(Change change) {
        return new Change(
                change.reference(),
                change.kind(),
                change.body(),
                change.effectiveOn(),
                ect(change.ect()),
                change.school(),
                support(change.support()),
                induction(change.induction()),
                change.differences().stream()
                        .filter(difference -> difference
                                .fact()
                                .filter(fact -> !asked.contains(fact))
                                .isEmpty())
                        .toList(),
                change.answers());
    }

    private Teacher ect(Teacher ect) {
        return new Teacher(
                ect.name(),
                kept(ect.email(), Fact.ECT_EMAIL),
                kept(ect.trn(), Fact.ECT_TRN),
                kept(ect.dateOfBirth(), Fact.ECT_DATE_OF_BIRTH));
    }

    private Support support(Support support) {
        return new Support(
                kept(support.tutor(), Fact.TUTOR, Fact.TUTOR_EMAIL)
                        .map(tutor -> new Teacher(
                                tutor.name(),
                                kept(tutor.email(), Fact.TUTOR_EMAIL),
                                Optional.empty(),
                                Optional.empty())),
                kept(support.mentor(), Fact.MENTOR, Fact.MENTOR_EMAIL, Fact.MENTOR_TRN)
                        .map(this::pairing),
                kept(support.formerMentor(), Fact.FORMER_MENTOR).map(this::pairing));
    }

    private Pairing pairing(Pairing pairing) {
        var mentor = pairing.mentor();
        return new Pairing(
                new Teacher(
                        mentor.name(),
                        kept(mentor.email(), Fact.MENTOR_EMAIL),
                        kept(mentor.trn(), Fact.MENTOR_TRN),
                        Optional.empty()),
                pairing.from(),
                pairing.until());
    }

    private Induction induction(Induction induction) {
        var programme = induction.programme();
        return new Induction(
                induction.startsOn(),
                kept(induction.endedOn(), Fact.END_DATE),
                kept(induction.served(), Fact.TERMS_SERVED),
                induction.fte(),
                new Programme(
                        programme.providerLed(),
                        asked.contains(Fact.LEAD_PROVIDER) ? programme.leadProvider() : "",
                        asked.contains(Fact.DELIVERY_PARTNER) ? programme.deliveryPartner() : ""));
    }

    private <T> Optional<T> kept(Optional<T> value, Fact... reasons) {
        return Set.of(reasons).stream().anyMatch(asked::contains) ? value : Optional.empty();
    }
}
