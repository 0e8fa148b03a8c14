package org.tautband.charting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What the browser says of a hold is checked before anybody hears of it. */
class HoldTimerTests {

    private static final UUID ID = UUID.fromString("3f6c1a52-6f0e-4f5e-9f53-0a4f0e2f7c11");

    private final HoldTimer timer = new HoldTimer();
    private final List<HoldTimer.Hold> heard = new ArrayList<>();

    @BeforeEach
    void listen() {
        timer.addHoldListener(event -> heard.add(event.hold()));
    }

    @Test
    void a_finished_hold_is_told_with_its_seconds_to_a_tenth() {
        finish("{'id': '" + ID + "', 'seconds': 31.4, 'subject': 'tp-1'}");
        assertThat(heard).containsExactly(new HoldTimer.Hold(ID, new BigDecimal("31.4"), Optional.of("tp-1")));
    }

    @Test
    void a_hold_is_told_again_until_it_is_confirmed() {
        finish("{'id': '" + ID + "', 'seconds': 30, 'subject': null}");
        finish("{'id': '" + ID + "', 'seconds': 30, 'subject': null}");
        timer.confirm(ID);
        finish("{'id': '" + ID + "', 'seconds': 30, 'subject': null}");
        assertThat(heard).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "[]",
                "{'id': 'x', 'seconds': 30}",
                "{'id': '3f6c1a52-6f0e-4f5e-9f53-0a4f0e2f7c11'}",
                "{'id': '3f6c1a52-6f0e-4f5e-9f53-0a4f0e2f7c11', 'seconds': 0}",
                "{'id': '3f6c1a52-6f0e-4f5e-9f53-0a4f0e2f7c11', 'seconds': 4.9}",
                "{'id': '3f6c1a52-6f0e-4f5e-9f53-0a4f0e2f7c11', 'seconds': 4000}",
                "{'id': '3f6c1a52-6f0e-4f5e-9f53-0a4f0e2f7c11', 'seconds': 'long'}",
            })
    void what_is_no_hold_is_left_unanswered(String detail) {
        finish(detail);
        assertThat(heard).isEmpty();
    }

    private void finish(String detail) {
        String json = "{\"event.detail\": " + detail.replace('\'', '"') + "}";
        timer.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(timer.getElement(), "hold-finished", new JsonMapper().readTree(json)));
    }
}
