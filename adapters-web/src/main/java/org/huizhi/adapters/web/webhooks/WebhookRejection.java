package org.huizhi.adapters.web.webhooks;

import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection;

/** 回调未达: why a fact could not be posted; it will be tried again. */
sealed interface WebhookRejection extends Rejection {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** 对方未接收: anything but a 2xx, a redirect included. */
    record Refused(int status) implements WebhookRejection {
        @Override
        public String code() {
            return "web.webhook.refused";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(code(), status);
        }
    }

    /** 无法连通: no connection, or no answer in time. */
    record Unreachable() implements WebhookRejection {
        @Override
        public String code() {
            return "web.webhook.unreachable";
        }
    }

    /** 不准发往: what the name means now is not on the list. */
    record NotAllowed(Phrase reason) implements WebhookRejection {
        @Override
        public String code() {
            return reason.key();
        }
    }
}
