/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.post.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.post.ManagePosts.Wish;
import org.ectmanager.application.reading.Reading;
import org.ectmanager.application.registration.PlaceForm;
import org.ectmanager.application.registration.PlaceOfPost;
import org.ectmanager.application.registration.PlaceQuestion;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.WorkingPattern;
import org.ectmanager.domain.eligibility.PostToServe;
import org.ectmanager.domain.eligibility.StartOpinion;
import org.ectmanager.domain.eligibility.SupervisingBody;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.refusal.Refusal;

/**
 * A post that is taken up at another school while induction runs: the rules are those of the start (R9, R12 to R14, R24;
 * guidance 2.1, 2.4, 2.25, 3.14). How long it lasts is said by the plan, as one of less than a term may be added and
 * does not count (R22).
 */
record SecondPost(Induction induction, School school, SupervisingBody body, Wish wish) {

    /** What is wrong with what was said of the school. */
    List<Refusal> misread() {
        var reading = reading();
        PlaceForm.read(reading, PlaceQuestion.of(school));
        return reading.refusals();
    }

    List<Refusal> obstacles(Contract contract) {
        return opinion(contract).obstacles().stream()
                .map(finding -> finding.asRefusal(""))
                .toList();
    }

    List<Reason> warnings(Contract contract) {
        return opinion(contract).warnings().stream().map(Finding::reason).toList();
    }

    /** For the trail: what somebody took note of, and by which evidence. */
    String noted(Contract contract) {
        var certificate = reading().text("certificate");
        return Stream.concat(
                        warnings(contract).stream().map(Reason::sentence),
                        Stream.of(certificate)
                                .filter(text -> !text.isEmpty())
                                .map(text -> "Inspectors\u2019 certificate: " + text))
                .collect(Collectors.joining(" "));
    }

    private StartOpinion opinion(Contract contract) {
        var place = new PlaceOfPost(school, PlaceForm.read(reading(), PlaceQuestion.of(school)));
        var from = contract.period().from();
        var servedAt = induction.history().contracts().stream()
                .filter(earlier -> earlier.period().from().isBefore(from))
                .map(Contract::employer)
                .collect(Collectors.toSet());
        var pattern = new WorkingPattern(contract.fte(), contract.daysPerWeek());
        return StartOpinion.on(new PostToServe(from, place.post(pattern, true), body, servedAt, place.facts()));
    }

    private Reading reading() {
        return new Reading("post", wish.typed());
    }
}
