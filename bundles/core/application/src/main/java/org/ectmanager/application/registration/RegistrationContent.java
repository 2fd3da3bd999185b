/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.signature.ContentHash;
import org.ectmanager.application.signature.Signable;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.application.signature.Signature.Scheme;
import org.ectmanager.domain.body.BodyId;

/** What a head teacher signs: which registration it is, and the answers of every step, each with its hash. */
public record RegistrationContent(BodyId body, Registration registration) implements Signable {

    /** The section that says which registration it is. */
    public static final String WHICH = "registration";

    /** The section of what its head teacher confirmed when signing. */
    public static final String CONFIRMED = "confirmed";

    /** Without an answer these are no part of it, so that what was signed before they were asked stays signed. */
    private static final Set<String> ASKED_LATER = Stream.concat(
                    Stream.of("standardHours", "plannedHours", "qualified"),
                    Stream.of(PlaceForm.FIELDS, ContractForm.ASKED_LATER, ClaimForm.FIELDS)
                            .flatMap(List::stream))
            .collect(Collectors.toUnmodifiableSet());

    public RegistrationContent {
        requireNonNull(body, "body");
        requireNonNull(registration, "registration");
    }

    @Override
    public Map<String, String> hashes(Scheme scheme) {
        var hashes = new LinkedHashMap<String, String>();
        if (scheme == Scheme.WHOLE) {
            hashes.put(
                    WHICH,
                    ContentHash.of(Map.of(
                            "body", body.value(),
                            "registration", Long.toString(registration.id()),
                            "school", Long.toString(registration.school().value()))));
        }
        for (var step : EnumSet.complementOf(EnumSet.of(Step.FURTHER))) {
            var answers = new LinkedHashMap<String, String>();
            step.fields().stream()
                    .filter(field -> !ASKED_LATER.contains(field) || isAnswered(field))
                    .forEach(field -> answers.put(field, registration.answers().getOrDefault(field, "")));
            hashes.put(step.path(), ContentHash.of(answers));
        }
        var further = FurtherQuestions.kept(registration.answers());
        if (!further.isEmpty()) {
            hashes.put(Step.FURTHER.path(), ContentHash.of(further));
        }
        if (scheme == Scheme.WHOLE && isAnswered(ConfirmedPost.BY_HEAD)) {
            hashes.put(
                    CONFIRMED,
                    ContentHash.of(Map.of(
                            ConfirmedPost.BY_HEAD, registration.answers().get(ConfirmedPost.BY_HEAD),
                            ConfirmedPost.START, registration.answers().getOrDefault(ConfirmedPost.START, ""),
                            AgreedFees.KEPT, registration.answers().getOrDefault(AgreedFees.KEPT, ""))));
        }
        return hashes;
    }

    private boolean isAnswered(String field) {
        return !registration.answers().getOrDefault(field, "").isEmpty();
    }

    @Override
    public Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        titles.put(WHICH, "Which registration");
        for (var step : Step.values()) {
            titles.put(step.path(), step.title());
        }
        titles.put(CONFIRMED, "What the head teacher confirmed");
        titles.put(Signature.NAMES, "School, induction tutor and mentor");
        return titles;
    }
}
