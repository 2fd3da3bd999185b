/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static java.util.Objects.requireNonNull;

import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.people.Position;

/**
 * Who recommends, who is heard and who decides (R10, R44 to R46, guidance 2.26, 2.66 to 2.68). Decisions on reductions,
 * extensions, passing and failing are the appropriate body's own and are not shared or delegated.
 *
 * @param position in which somebody acts
 * @param body the appropriate body for which, or under which, they act
 */
public record DecisionRights(Position position, BodyId body) {

    public DecisionRights {
        requireNonNull(position, "position");
        requireNonNull(body, "body");
    }

    /** Only the head teacher recommends (R44); a copy goes to the early career teacher. */
    public Finding mayRecommend() {
        return position == Position.HEAD_TEACHER
                ? Finding.allowed("rights.recommend", reason("R44", "", "The head teacher recommends."))
                : Finding.refused(
                        "rights.not-recommend",
                        reason("R44", "", "Only the head teacher recommends. Ask the head teacher to."));
    }

    /** Only the teacher concerned makes representations (R45). */
    public Finding mayRepresent() {
        return position == Position.ECT
                ? Finding.allowed(
                        "rights.represent",
                        reason("R45", "", "The early career teacher may say something about the recommendation."))
                : Finding.refused(
                        "rights.not-represent",
                        reason("R45", "", "Only the early career teacher answers to the recommendation."));
    }

    /** Only a decision maker of the body that is responsible decides (R10, R46). Partners may support. */
    public Finding mayDecide(BodyId responsible) {
        if (position != Position.DECISION_MAKER) {
            return Finding.refused(
                    "rights.not-decide",
                    reason(
                            "R10",
                            "2.26",
                            "Only a named decision maker of the appropriate body decides. Others support."));
        }
        return body.equals(responsible)
                ? Finding.allowed("rights.decide", reason("R10", "2.26", "The appropriate body decides by itself."))
                : Finding.refused(
                        "rights.other-body",
                        reason(
                                "R10",
                                "2.26",
                                "Another appropriate body is responsible for this teacher. A decision is not delegated or"
                                        + " shared."));
    }

    private static Reason reason(String rule, String guidance, String sentence) {
        return Reason.of(rule, guidance, sentence);
    }
}
