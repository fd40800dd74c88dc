package org.huizhi.bootstrap;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.huizhi.adapters.web.api.answer.Answer;
import org.huizhi.adapters.web.api.answer.Answers;
import org.huizhi.adapters.web.api.answer.HttpRefusal;
import org.jspecify.annotations.Nullable;

/** 容器拒绝: what the servlet container refuses before any of our doors sees it, such as a path that cannot be read, as a problem. */
final class ContainerRefusals extends ErrorReportValve {

    private final Answers answers;

    ContainerRefusals(Answers answers) {
        this.answers = answers;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var problem = Answer.<Object>no(HttpRefusal.of(status), answers.speech(request))
                .with("X-Content-Type-Options", "nosniff")
                .with("Cache-Control", "no-store");
        try {
            answers.write(request, response, problem);
        } catch (IOException gone) {
            container.getLogger().debug("nobody waits for the answer any more", gone);
        }
    }
}
