package org.huizhi.adapters.web.api.answer;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** 错误出口: what the container itself refuses, as a problem. */
@Hidden
@Controller
public final class ErrorDoor implements ErrorController {

    private final Answers answers;

    public ErrorDoor(Answers answers) {
        this.answers = answers;
    }

    @RequestMapping("${server.error.path:/error}")
    Answer<Problem> error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return Answer.no(HttpRefusal.of(status), answers.speech(request));
    }
}
