/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.util.List;
import org.ectmanager.domain.refusal.Refusal;

/** Whether somebody else was faster, as the refusals say it. */
public final class Overtaken {

    private Overtaken() {}

    /** What was typed was not kept: another version is there. */
    public static boolean by(List<Refusal> refusals) {
        return refusals.stream().anyMatch(refusal -> refusal.code().equals("report.changed"));
    }

    /** Nothing can be written any more: the report was handed on. */
    public static boolean movedOn(List<Refusal> refusals) {
        return refusals.stream().anyMatch(refusal -> refusal.code().equals("report.moved-on"));
    }
}
