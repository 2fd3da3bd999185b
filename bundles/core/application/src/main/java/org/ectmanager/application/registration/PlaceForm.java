/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import static org.ectmanager.application.registration.PlaceQuestion.COLLEGE;
import static org.ectmanager.application.registration.PlaceQuestion.NURSERY;
import static org.ectmanager.application.registration.PlaceQuestion.OVERSEAS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.reading.Reading;
import org.ectmanager.application.registration.Details.Place;
import org.ectmanager.domain.eligibility.CollegePost;
import org.ectmanager.domain.eligibility.NurseryPost;
import org.ectmanager.domain.eligibility.OverseasStanding;
import org.ectmanager.domain.eligibility.StartFact;

/** Understands what was said of the place of a post (R12 to R14): at registration, and of a post added later. */
public final class PlaceForm {

    /** The names under which it is typed. */
    public static final List<String> FIELDS = List.of(
            "trainedHere",
            "certificate",
            "collegeInadequate",
            "adultShare",
            "nurseryHead",
            "nurseryAges",
            "overseasStandards",
            "overseasMember");

    private static final String YES = "yes";
    private static final String PERCENT = "[0-9]{1,3}(?:[.][0-9]{1,2})?";

    private PlaceForm() {}

    /**
     * What was said, right or wrong.
     *
     * @param asked what has to be answered; anything else may be
     */
    public static Place read(Reading reading, Set<PlaceQuestion> asked) {
        var facts = Stream.of(
                        college(reading, asked.contains(COLLEGE)),
                        nursery(reading, asked.contains(NURSERY)),
                        overseas(reading, asked.contains(OVERSEAS)))
                .flatMap(Optional::stream)
                .toList();
        return new Place(
                reading.text("trainedHere").equals(YES),
                reading.limited("certificate", Prose.LINE, "The certificate"),
                facts);
    }

    private static Optional<StartFact> college(Reading reading, boolean asked) {
        var needed = asked || said(reading, "collegeInadequate") || said(reading, "adultShare");
        var inadequate =
                answer(reading, "collegeInadequate", needed, "Say whether inspectors judge the college inadequate");
        var share = share(reading, needed);
        return inadequate.flatMap(
                judged -> share.map(adults -> new CollegePost(judged ? LocalDate.MIN : LocalDate.MAX, adults)));
    }

    /** Typed as a percentage. */
    private static Optional<BigDecimal> share(Reading reading, boolean needed) {
        var typed = reading.text("adultShare");
        var share = Optional.of(typed)
                .filter(text -> text.matches(PERCENT))
                .map(text -> new BigDecimal(text).movePointLeft(2))
                .filter(part -> part.compareTo(BigDecimal.ONE) <= 0);
        reading.holds(
                !needed || share.isPresent(),
                "adultShare",
                "wrong",
                "Enter the percentage of the teaching that goes to classes mainly aged 19 and over, from 0 to 100");
        return share;
    }

    private static Optional<StartFact> nursery(Reading reading, boolean asked) {
        var needed = asked || said(reading, "nurseryHead") || said(reading, "nurseryAges");
        var head = answer(
                reading,
                "nurseryHead",
                needed,
                "Say whether the head teacher can make a recommendation against the Teachers\u2019 Standards");
        var ages = answer(reading, "nurseryAges", needed, "Say whether the classes are mainly aged three and over");
        return head.flatMap(recommends -> ages.map(three -> new NurseryPost(recommends, three)));
    }

    private static Optional<StartFact> overseas(Reading reading, boolean asked) {
        var needed = asked || said(reading, "overseasStandards") || said(reading, "overseasMember");
        var standards = answer(
                reading,
                "overseasStandards",
                needed,
                "Say whether the last inspection found that the school meets all standards");
        var member = answer(
                reading, "overseasMember", needed, "Say whether the school belongs to a recognised organisation");
        return standards.flatMap(meets -> member.map(belongs -> new OverseasStanding(meets, belongs)));
    }

    private static boolean said(Reading reading, String field) {
        return !reading.text(field).isEmpty();
    }

    private static Optional<Boolean> answer(Reading reading, String field, boolean needed, String sentence) {
        var typed = Optional.of(reading.text(field))
                .filter(text -> Set.of(YES, "no").contains(text));
        reading.holds(typed.isPresent() || !needed, field, "none", sentence);
        return typed.map(YES::equals);
    }
}
