/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.util.Arrays;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Measures, and asserts nothing: how long pages take with many teachers at one school. Not part of the build;
 * docs/quality.md says how it is run and keeps the last figures.
 */
class PageTimes {

    private static final int READINGS = 25;

    @Test
    void the_middle_of_several_readings_of_each_page() {
        var teachers = Integer.getInteger("teachers", 1_000);
        try (var stage = new Stage()) {
            var reader = new PlainReader(stage);
            var body = new BusyBody(stage, teachers);
            stage.reports.dayComes(body.lastReportOpens());
            body.reportsComeIn();
            var times = new TreeMap<String, Double>();
            body.pages().forEach((who, paths) -> {
                var cookie = reader.signIn(who);
                paths.forEach((page, path) -> times.put(page, middle(reader, "/" + body.id() + path, cookie)));
            });
            times.forEach((page, time) -> System.out.printf("%-36s %6.0f ms%n", page, time));
        }
    }

    private static double middle(PlainReader reader, String path, String cookie) {
        var readings = new long[READINGS];
        for (var reading = 0; reading < READINGS; reading++) {
            var begun = System.nanoTime();
            reader.read(path, cookie);
            readings[reading] = System.nanoTime() - begun;
        }
        Arrays.sort(readings);
        return readings[READINGS / 2] / 1e6;
    }
}
