/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void without_a_proxy_it_is_where_the_request_came_from() {
        assertThat(Network.of("203.0.113.9", List.of())).isEqualTo("203.0.113.9");
        assertThat(Network.of("127.0.0.1", List.of())).isEqualTo("127.0.0.1");
    }

    @Test
    void of_a_proxy_nearby_it_is_the_last_that_the_proxy_says() {
        assertThat(Network.of("127.0.0.1", List.of("10.1.1.1, 203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(Network.of("::1", List.of("10.1.1.1", "203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(Network.of("192.168.4.2", List.of("203.0.113.9"))).isEqualTo("203.0.113.9");
    }

    @Test
    void nobody_else_is_believed() {
        assertThat(Network.of("203.0.113.9", List.of("198.51.100.1"))).isEqualTo("203.0.113.9");
    }
}
