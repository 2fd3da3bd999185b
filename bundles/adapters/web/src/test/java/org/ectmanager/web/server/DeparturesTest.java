/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.MessageImpl;
import org.junit.jupiter.api.Test;

class DeparturesTest {

    private final Departures departures = new Departures();

    @Test
    void cxf_logs_everything_but_that_somebody_went_away() {
        assertThat(departures.faultOccurred(new Fault(new EOFException()), "", new MessageImpl()))
                .isFalse();
        assertThat(departures.faultOccurred(new Fault(new IllegalStateException()), "", new MessageImpl()))
                .isTrue();
    }
}
