/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.teacherrecords;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.LocalDate;
import org.ectmanager.application.port.Secret;
import org.ectmanager.domain.teacher.Trn;

/**
 * How a record is asked for, as DfE documents it. The address holds a TRN and a date of birth because the service wants
 * it so: it is never logged.
 */
record Question(URI base, Secret key, String version, Duration timeout) {

    private static final String LOOPBACK = "localhost|127\\.0\\.0\\.1|\\[::1]";

    Question {
        var host = base.getHost() == null ? "" : base.getHost();
        var plainButNear = "http".equals(base.getScheme()) && host.matches(LOOPBACK);
        if (host.isEmpty() || !("https".equals(base.getScheme()) || plainButNear)) {
            throw new IllegalArgumentException("base.url is an https address");
        }
        if (!version.matches("[0-9]{8}|Next")) {
            throw new IllegalArgumentException("api.version is a date of eight digits");
        }
    }

    HttpRequest about(Trn trn, LocalDate dateOfBirth) {
        var root = base.toString().replaceAll("/+$", "");
        var address = URI.create(
                root + "/v3/persons/" + trn.digits() + "?dateOfBirth=" + dateOfBirth + "&include=Induction,Alerts");
        return HttpRequest.newBuilder(address)
                .timeout(timeout)
                .header("Authorization", "Bearer " + key.value())
                .header("X-Api-Version", version)
                .header("Accept", "application/json")
                .GET()
                .build();
    }
}
