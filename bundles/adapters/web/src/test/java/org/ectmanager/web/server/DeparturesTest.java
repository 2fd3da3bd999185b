/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import javax.ws.rs.ext.WriterInterceptorContext;
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

    @Test
    void whoever_goes_away_while_the_answer_is_written_is_passed_over() {
        assertThatCode(() -> departures.aroundWriteTo(failing(new EOFException())))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> departures.aroundWriteTo(failing(new IOException("disk full"))))
                .hasMessage("disk full");
    }

    private static WriterInterceptorContext failing(IOException failure) {
        return (WriterInterceptorContext) Proxy.newProxyInstance(
                DeparturesTest.class.getClassLoader(),
                new Class<?>[] {WriterInterceptorContext.class},
                (proxy, method, values) -> {
                    throw failure;
                });
    }
}
