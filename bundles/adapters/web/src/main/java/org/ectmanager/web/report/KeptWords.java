/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import org.ectmanager.application.port.FallenReports.Fallen;
import org.ectmanager.web.words.Days;

/** When and why a begun report fell away, in words. */
final class KeptWords {

    private KeptWords() {}

    static String when(Fallen fallen) {
        return fallen.fall().on().map(Days::of).orElse("Earlier");
    }

    static String why(Fallen fallen) {
        var report = "The report for " + Days.of(fallen.report().planned().period());
        return fallen.fall()
                .on()
                .map(day -> report + " fell away from the plan on " + Days.of(day) + " because "
                        + fallen.fall().because() + ".")
                .orElse(report + " fell away because the plan was made anew.");
    }
}
